using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
class TaskKeptByHelper
{
    private Task<AssumeRoleResponse> Begin(IAmazonSecurityTokenService sts, string role) =>
        sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "begin", Tags = new List<Tag>() });

    public async Task RunAsync(IAmazonSecurityTokenService sts, string hub, string spoke)
    {
        var begun = Begin(sts, hub);
        await Task.WhenAll(begun, Task.Delay(10));
        var client = new AmazonSecurityTokenServiceClient(begun.Result.Credentials);
        await client.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = spoke, RoleSessionName = "end", DurationSeconds = 3600 });
    }
}
