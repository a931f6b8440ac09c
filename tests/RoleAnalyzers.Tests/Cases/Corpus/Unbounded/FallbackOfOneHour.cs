using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class Settings
{
    public int? SessionSeconds { get; set; }

    public TimeSpan? Session { get; set; }
}

class FallbackOfOneHour
{
    static async Task RunAsync(string role, Settings settings)
    {
        var client = new AmazonSecurityTokenServiceClient(new InstanceProfileAWSCredentials());
        await client.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "fallback", DurationSeconds = {|ROLE1009:settings.SessionSeconds ?? 3600|} });
        await client.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "fallback", DurationSeconds = {|ROLE1009:(int?)settings.Session?.TotalSeconds ?? 3600|} });
    }
}
