using Amazon;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class TwoStrings
{
    static async Task RunAsync(string key, string secret, string role)
    {
        await new AmazonSecurityTokenServiceClient(key, secret).AssumeRoleAsync(
            new AssumeRoleRequest { RoleArn = role, RoleSessionName = "user", DurationSeconds = 43200 });
        await new AmazonSecurityTokenServiceClient(key, secret, RegionEndpoint.USEast1).AssumeRoleAsync(
            new AssumeRoleRequest { RoleArn = role, RoleSessionName = "user", DurationSeconds = 43200 });
    }
}
