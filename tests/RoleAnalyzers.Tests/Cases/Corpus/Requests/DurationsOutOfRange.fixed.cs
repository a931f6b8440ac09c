using Amazon;
using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class DurationsOutOfRange
{
    private static readonly TimeSpan Shift = TimeSpan.FromHours(12);
    private static readonly int Day = 43200;

    static async Task RunAsync(string role, string key, string secret, bool isShort)
    {
        using var user = new AmazonSecurityTokenServiceClient(new BasicAWSCredentials(key, secret), RegionEndpoint.EUWest1);
        await user.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "shift", DurationSeconds = (int)Shift.TotalSeconds });
        await user.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "day", DurationSeconds = Day });
        await user.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "quick", DurationSeconds = 900 });
        await user.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "either", DurationSeconds = {|ROLE1002:isShort ? 60 : 3600|} });
        var minutes = 10;
        Console.WriteLine(minutes);
        await user.AssumeRoleWithSAMLAsync(new AssumeRoleWithSAMLRequest { RoleArn = role, DurationSeconds = 900 });
        await user.GetSessionTokenAsync(new GetSessionTokenRequest { DurationSeconds = (int)TimeSpan.FromHours(36).TotalSeconds });
        await user.GetSessionTokenAsync(new GetSessionTokenRequest { DurationSeconds = (int)TimeSpan.FromHours(36).TotalSeconds });
        await user.GetFederationTokenAsync(new GetFederationTokenRequest { Name = "ann", DurationSeconds = (int)TimeSpan.FromMinutes(15).TotalSeconds });
        AWSCredentials web = new AssumeRoleWithWebIdentityCredentials(
            "/var/run/token", role, "web", new AssumeRoleWithWebIdentityCredentialsOptions { DurationSeconds = 900 });
        web = new AssumeRoleAWSCredentials(web, role, "hop", new AssumeRoleAWSCredentialsOptions { });
        web = new AssumeRoleAWSCredentials(FallbackCredentialsFactory.GetCredentials(), role, "hop", new AssumeRoleAWSCredentialsOptions { DurationSeconds = 43200 });
    }
}
