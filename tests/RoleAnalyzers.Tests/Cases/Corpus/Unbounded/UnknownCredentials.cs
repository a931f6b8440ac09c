using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
class UnknownCredentials(AWSCredentials credentials, int seconds)
{
    private readonly IAmazonSecurityTokenService _sts = new AmazonSecurityTokenServiceClient(credentials);

    public Task RunAsync(string role) =>
        _sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "unknown", DurationSeconds = seconds });
}
