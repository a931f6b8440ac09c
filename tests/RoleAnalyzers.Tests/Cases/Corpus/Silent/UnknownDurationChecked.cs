using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class UnknownDurationChecked
{
    static async Task RunAsync(string role, int seconds)
    {
        using var client = new AmazonSecurityTokenServiceClient(new InstanceProfileAWSCredentials());
        if (seconds > 3600)
            throw new ArgumentOutOfRangeException(nameof(seconds));
        await client.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "checked", DurationSeconds = seconds });
    }

    static async Task MatchAsync(string role, int seconds)
    {
        using var client = new AmazonSecurityTokenServiceClient(new InstanceProfileAWSCredentials());
        if (seconds is >= 900 and <= 3600)
            await client.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "matched", DurationSeconds = seconds });
    }
}
