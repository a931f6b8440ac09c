using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class Blocking
{
    static Credentials Assume(string first, string second)
    {
        var sts = new AmazonSecurityTokenServiceClient();
        var credentials = sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = first, RoleSessionName = "blocking" }).Result.Credentials;
        var chained = new AmazonSecurityTokenServiceClient(credentials);
        return chained.AssumeRoleAsync(
            new AssumeRoleRequest { RoleArn = second, RoleSessionName = "blocking", DurationSeconds = 3600 }).Result.Credentials;
    }
}
