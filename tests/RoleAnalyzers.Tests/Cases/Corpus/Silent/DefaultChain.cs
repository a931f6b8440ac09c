using Amazon;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class DefaultChain
{
    static async Task RunAsync(string role)
    {
        using var client = new AmazonSecurityTokenServiceClient();
        await client.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "default", DurationSeconds = 43200 });
        using var regional = new AmazonSecurityTokenServiceClient(RegionEndpoint.EUWest1);
        await regional.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "default", DurationSeconds = 43200 });
    }
}
