using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
class AsyncLocalFunction
{
    public async Task CopyAsync(IAmazonSecurityTokenService sts, string hub, params string[] spokes)
    {
        async Task<AWSCredentials> SessionAsync()
        {
            var response = await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = hub, RoleSessionName = "copy" });
            return response.Credentials;
        }

        var client = new AmazonSecurityTokenServiceClient(await SessionAsync());
        foreach (var spoke in spokes)
            await client.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = spoke, RoleSessionName = "copy", DurationSeconds = {|ROLE1001:7200|} });
    }
}
