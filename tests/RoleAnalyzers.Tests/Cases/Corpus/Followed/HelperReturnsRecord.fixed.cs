using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

record HopKeys(AWSCredentials Value, string Region);

class HelperReturnsRecord
{
    public async Task RunAsync(IAmazonSecurityTokenService sts, string hub, string spoke)
    {
        var keys = await AssumeAsync(sts, hub);
        var client = new AmazonSecurityTokenServiceClient(keys.Value);
        await client.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = spoke, RoleSessionName = "second", DurationSeconds = 3600 });
    }

    private static async Task<HopKeys> AssumeAsync(IAmazonSecurityTokenService sts, string role)
    {
        var response = await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "first" });
        return new HopKeys(response.Credentials, "eu-central-1");
    }
}
