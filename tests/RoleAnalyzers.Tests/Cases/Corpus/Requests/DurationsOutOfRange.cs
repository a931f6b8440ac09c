using Amazon;
using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class DurationsOutOfRange
{
    private static readonly TimeSpan Shift = TimeSpan.FromHours(14);
    private static readonly int Day = 24 * 60 * 60;

    static async Task RunAsync(string role, string key, string secret, bool isShort)
    {
        using var user = new AmazonSecurityTokenServiceClient(new BasicAWSCredentials(key, secret), RegionEndpoint.EUWest1);
        await user.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "shift", DurationSeconds = {|ROLE1002:(int)Shift.TotalSeconds|} });
        await user.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "day", DurationSeconds = {|ROLE1002:Day|} });
        await user.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "quick", DurationSeconds = {|ROLE1002:isShort ? 60 : 600|} });
        await user.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "either", DurationSeconds = {|ROLE1002:isShort ? 60 : 3600|} });
        var minutes = 10;
        Console.WriteLine(minutes);
        await user.AssumeRoleWithSAMLAsync(new AssumeRoleWithSAMLRequest { RoleArn = role, DurationSeconds = {|ROLE1002:minutes * 60|} });
        await user.GetSessionTokenAsync(new GetSessionTokenRequest { DurationSeconds = (int)TimeSpan.FromHours(36).TotalSeconds });
        await user.GetSessionTokenAsync(new GetSessionTokenRequest { DurationSeconds = {|ROLE1002:(int)TimeSpan.FromHours(48).TotalSeconds|} });
        await user.GetFederationTokenAsync(new GetFederationTokenRequest { Name = "ann", DurationSeconds = {|ROLE1002:(int)TimeSpan.FromMinutes(5).TotalSeconds|} });
        AWSCredentials web = new AssumeRoleWithWebIdentityCredentials(
            "/var/run/token", role, "web", new AssumeRoleWithWebIdentityCredentialsOptions { DurationSeconds = {|ROLE1002:300|} });
        web = new AssumeRoleAWSCredentials(web, role, "hop", new AssumeRoleAWSCredentialsOptions { DurationSeconds = {|ROLE1002:300|} });
        web = new AssumeRoleAWSCredentials(FallbackCredentialsFactory.GetCredentials(), role, "hop", new AssumeRoleAWSCredentialsOptions { DurationSeconds = {|ROLE1002:86400|} });
    }
}
