using Amazon;
using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class DurationsInRange
{
    static async Task RunAsync(string role, string key, string secret, int seconds, IAmazonSecurityTokenService injected, AssumeRoleRequest given)
    {
        using var user = new AmazonSecurityTokenServiceClient(new BasicAWSCredentials(key, secret));
        await user.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "least", DurationSeconds = (int)TimeSpan.FromMinutes(15).TotalSeconds });
        await user.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "most", DurationSeconds = (int)TimeSpan.FromHours(12).TotalSeconds });
        await user.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "unknown", DurationSeconds = seconds });
        await user.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "bounded", DurationSeconds = Math.Max(seconds, 300) });
        await user.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "none" });
        await user.AssumeRoleAsync(given);
        await user.GetSessionTokenAsync();

        // Perhaps not AWS.
        var shift = TimeSpan.FromDays(7);
        await injected.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "store", DurationSeconds = (int)shift.TotalSeconds });
        using var store = new AmazonSecurityTokenServiceClient(key, secret, new AmazonSecurityTokenServiceConfig { ServiceURL = "https://store.example.com" });
        await store.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "store", DurationSeconds = (int)shift.TotalSeconds });
    }
}
