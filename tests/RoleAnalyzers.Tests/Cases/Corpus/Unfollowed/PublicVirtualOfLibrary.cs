using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
public class PublicVirtualOfLibrary
{
    public async Task EnterAsync(string role)
    {
        using var sts = new AmazonSecurityTokenServiceClient(CreateCredentials());
        await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "virtual", DurationSeconds = 7200 });
    }

    protected virtual AWSCredentials CreateCredentials() => new InstanceProfileAWSCredentials();
}
