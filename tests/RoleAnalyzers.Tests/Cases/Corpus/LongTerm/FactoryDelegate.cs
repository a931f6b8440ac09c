using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
class FactoryDelegate
{
    private readonly Func<AWSCredentials> _user = () => new BasicAWSCredentials("id", "secret");

    public Task RunAsync(string role) => new AmazonSecurityTokenServiceClient(_user()).AssumeRoleAsync(
        new AssumeRoleRequest { RoleArn = role, RoleSessionName = "delegate", DurationSeconds = 7200 });
}
