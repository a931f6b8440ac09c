using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class Sync
{
    static string Token(string first, string second)
    {
        using var sts = new AmazonSecurityTokenServiceClient();
        var response = sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = first, RoleSessionName = "sync" })
            .ConfigureAwait(false).GetAwaiter().GetResult();
        using var chained = new AmazonSecurityTokenServiceClient(response.Credentials);
        var request = new AssumeRoleRequest { RoleArn = second, RoleSessionName = "sync", DurationSeconds = {|ROLE1001:7200|} };
        return chained.AssumeRoleAsync(request).GetAwaiter().GetResult().Credentials.SessionToken;
    }
}
