using Amazon;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class Hop
{
    static async Task<Credentials> HopAsync(string key, string secret, string first, string second)
    {
        var client = new AmazonSecurityTokenServiceClient(key, secret, RegionEndpoint.EUWest1);
        var response = await client.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = first, RoleSessionName = "hop" });
        var chained = new AmazonSecurityTokenServiceClient(region: RegionEndpoint.EUWest1, credentials: response.Credentials);
        var request = new AssumeRoleRequest { RoleArn = second, RoleSessionName = "hop", DurationSeconds = {|ROLE1001:7200|} };
        return (await chained.AssumeRoleAsync(request)).Credentials;
    }
}
