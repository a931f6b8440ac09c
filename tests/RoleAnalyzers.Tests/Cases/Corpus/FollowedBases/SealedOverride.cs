using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
public abstract class SourceBase
{
    public abstract Task<AWSCredentials> GetAsync();
}

public sealed class MachineSource : SourceBase
{
    public override Task<AWSCredentials> GetAsync() => Task.FromResult<AWSCredentials>(new InstanceProfileAWSCredentials());

    public async Task EnterAsync(string role)
    {
        var sts = new AmazonSecurityTokenServiceClient(await GetAsync());
        await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "sealed", DurationSeconds = {|ROLE1001:7200|} });
    }
}
