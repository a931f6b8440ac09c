using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
internal interface IOpen
{
    AWSCredentials Open();
}

internal sealed class OpenMachine : IOpen
{
    public AWSCredentials Open() => new InstanceProfileAWSCredentials();
}

internal sealed class OpenUser : IOpen
{
    public AWSCredentials Open() => new BasicAWSCredentials("id", "secret");
}

internal sealed class TwoImplementations(IOpen open)
{
    public Task RunAsync(string role) => new AmazonSecurityTokenServiceClient(open.Open()).AssumeRoleAsync(
        new AssumeRoleRequest { RoleArn = role, RoleSessionName = "either", DurationSeconds = 7200 });
}
