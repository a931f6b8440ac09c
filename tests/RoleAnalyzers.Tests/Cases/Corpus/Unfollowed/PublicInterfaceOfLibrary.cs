using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
public interface ICredentialsFactory
{
    AWSCredentials Create();
}

public class MachineCredentialsFactory : ICredentialsFactory
{
    public AWSCredentials Create() => new InstanceProfileAWSCredentials();
}

public class PublicInterfaceOfLibrary(ICredentialsFactory factory)
{
    public Task EnterAsync(string role) => new AmazonSecurityTokenServiceClient(factory.Create()).AssumeRoleAsync(
        new AssumeRoleRequest { RoleArn = role, RoleSessionName = "library", DurationSeconds = 7200 });
}
