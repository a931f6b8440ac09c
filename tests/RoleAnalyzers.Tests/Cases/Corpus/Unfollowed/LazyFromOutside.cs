using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
class LazyFromOutside(Lazy<IAmazonSecurityTokenService> sts, Task<AWSCredentials> pending)
{
    public async Task RunAsync(string role)
    {
        await sts.Value.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "lazy", DurationSeconds = 7200 });
        await new AmazonSecurityTokenServiceClient(await pending).AssumeRoleAsync(
            new AssumeRoleRequest { RoleArn = role, RoleSessionName = "pending", DurationSeconds = 7200 });
    }
}
