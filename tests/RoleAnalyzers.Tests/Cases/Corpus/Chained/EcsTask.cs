// Libraries: StsV3
using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class EcsTask
{
    static async Task AssumeAsync(string role)
    {
        var client = new AmazonSecurityTokenServiceClient({|#0:new ECSTaskCredentials()|});
        await client.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "task", DurationSeconds = {|ROLE1001:7200|} });
    }
}
