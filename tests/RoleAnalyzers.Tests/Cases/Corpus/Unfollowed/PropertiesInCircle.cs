using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
class PropertiesInCircle
{
    private AWSCredentials _kept;

    private AWSCredentials First => _kept ?? Second;

    private AWSCredentials Second => _kept = First;

    public Task RunAsync(string role) => new AmazonSecurityTokenServiceClient(First).AssumeRoleAsync(
        new AssumeRoleRequest { RoleArn = role, RoleSessionName = "circle", DurationSeconds = 7200 });
}
