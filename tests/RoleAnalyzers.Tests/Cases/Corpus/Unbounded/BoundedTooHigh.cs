using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class BoundedTooHigh
{
    static async Task RunAsync(string role, int seconds)
    {
        var client = new AmazonSecurityTokenServiceClient({|#0:new InstanceProfileAWSCredentials()|});
        await client.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "bounded", DurationSeconds = {|ROLE1009:Math.Clamp(seconds, 900, 43200)|} });
        await client.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "bounded", DurationSeconds = {|ROLE1009:Math.Min(seconds, 43200)|} });
    }
}
