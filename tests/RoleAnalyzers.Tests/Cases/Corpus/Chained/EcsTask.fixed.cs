// Libraries: StsV3
using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class EcsTask
{
    static async Task AssumeAsync(string role)
    {
        var client = new AmazonSecurityTokenServiceClient(new ECSTaskCredentials());
        await client.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "task", DurationSeconds = 3600 });
    }
}
