using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class BoundedTooHigh
{
    static async Task RunAsync(string role, int seconds)
    {
        var client = new AmazonSecurityTokenServiceClient(new InstanceProfileAWSCredentials());
        await client.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "bounded", DurationSeconds = Math.Clamp(seconds, 900, 3600) });
        await client.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "bounded", DurationSeconds = Math.Min(seconds, 3600) });
    }
}
