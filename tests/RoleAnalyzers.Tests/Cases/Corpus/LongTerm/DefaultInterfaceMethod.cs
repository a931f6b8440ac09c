using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
internal interface IUserSource
{
    AWSCredentials Credentials() => new BasicAWSCredentials("id", "secret");
}

internal sealed class DefaultInterfaceMethod : IUserSource
{
    public Task RunAsync(string role) => new AmazonSecurityTokenServiceClient(((IUserSource)this).Credentials())
        .AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "default", DurationSeconds = 7200 });
}
