using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
class TupleOfTasks
{
    private (Task<AssumeRoleResponse> Hub, Task<AssumeRoleResponse> Log) Begin(IAmazonSecurityTokenService sts, string hub, string log) => (
        sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = hub, RoleSessionName = "hub" }),
        sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = log, RoleSessionName = "log" }));

    public async Task RunAsync(IAmazonSecurityTokenService sts, string hub, string log, string spoke)
    {
        var (first, _) = Begin(sts, hub, log);
        var client = new AmazonSecurityTokenServiceClient((await first).Credentials);
        await client.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = spoke, RoleSessionName = "spoke", DurationSeconds = 3600 });
    }
}
