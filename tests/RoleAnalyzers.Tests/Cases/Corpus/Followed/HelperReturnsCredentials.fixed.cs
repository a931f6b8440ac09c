using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class HelperReturnsCredentials
{
    public async Task RunAsync(IAmazonSecurityTokenService sts, string hub, string spoke)
    {
        var client = new AmazonSecurityTokenServiceClient(await AssumeAsync(sts, hub));
        await client.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = spoke, RoleSessionName = "second", DurationSeconds = 3600 });
    }

    private static async Task<Credentials> AssumeAsync(IAmazonSecurityTokenService sts, string role)
    {
        var response = await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "first" });
        return response.Credentials;
    }
}
