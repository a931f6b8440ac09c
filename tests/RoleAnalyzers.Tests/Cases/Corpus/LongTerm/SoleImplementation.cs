using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
internal interface IUserCredentials
{
    AWSCredentials Get();
}

internal sealed class UserCredentials : IUserCredentials
{
    public AWSCredentials Get() => new BasicAWSCredentials("id", "secret");
}

internal class SoleImplementation(IUserCredentials users)
{
    public Task RunAsync(string role) => new AmazonSecurityTokenServiceClient(users.Get())
        .AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "sole", DurationSeconds = 7200 });
}
