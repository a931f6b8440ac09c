using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
class ThreeStrings
{
    public async Task RunAsync(IAmazonSecurityTokenService sts, string hub, string spoke)
    {
        var c = (await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = hub, RoleSessionName = "three" })).Credentials;
        await With(c.AccessKeyId, c.SecretAccessKey, c.SessionToken, spoke, {|ROLE1001:7200|});
    }

    private static async Task With(string id, string secret, string token, string role, int seconds)
    {
        using (var client = new AmazonSecurityTokenServiceClient(id, secret, token, Amazon.RegionEndpoint.EUNorth1))
            await client.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "with", DurationSeconds = {|ROLE1009:seconds|} });
    }
}
