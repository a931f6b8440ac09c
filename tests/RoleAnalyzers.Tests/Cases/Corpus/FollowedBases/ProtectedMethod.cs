using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
abstract class AccountTask
{
    protected static async Task<AWSCredentials> EnterFirstAsync(IAmazonSecurityTokenService sts, string role)
    {
        var response = await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "first-account" });
        var c = response.Credentials;
        return new SessionAWSCredentials(c.AccessKeyId, c.SecretAccessKey, c.SessionToken);
    }
}

class CleanUp : AccountTask
{
    public async Task RunAsync(IAmazonSecurityTokenService sts, string first, string second)
    {
        using var client = new AmazonSecurityTokenServiceClient(await EnterFirstAsync(sts, first));
        await client.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = second, RoleSessionName = "second-account", DurationSeconds = {|ROLE1001:2 * 3600|} });
    }
}
