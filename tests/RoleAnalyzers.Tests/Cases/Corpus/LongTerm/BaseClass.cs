using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
abstract class UserJob
{
    protected AWSCredentials User { get; } = new BasicAWSCredentials("id", "secret");

    protected abstract Task RunAsync(string role);
}

class BaseClass : UserJob
{
    protected override Task RunAsync(string role) => new AmazonSecurityTokenServiceClient(User)
        .AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "base", DurationSeconds = 7200 });
}
