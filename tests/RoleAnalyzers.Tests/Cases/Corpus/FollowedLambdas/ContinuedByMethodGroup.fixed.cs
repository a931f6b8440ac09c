using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
class ContinuedByMethodGroup
{
    private static IAmazonSecurityTokenService Connect(Task<AssumeRoleResponse> hop) => new AmazonSecurityTokenServiceClient(hop.Result.Credentials);

    public async Task RunAsync(IAmazonSecurityTokenService sts, string hub, string spoke)
    {
        var client = await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = hub, RoleSessionName = "hop" }).ContinueWith(Connect);
        await client.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = spoke, RoleSessionName = "hop", DurationSeconds = 3600 });
    }
}
