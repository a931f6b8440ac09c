using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class ThreeHops
{
    public async Task RunAsync(IAmazonSecurityTokenService sts, string hub, string spoke)
    {
        var client = await ClientAsync(sts, hub);
        await client.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = spoke, RoleSessionName = "second", DurationSeconds = {|ROLE1001:7200|} });
    }

    private static async Task<IAmazonSecurityTokenService> ClientAsync(IAmazonSecurityTokenService sts, string role) =>
        new AmazonSecurityTokenServiceClient(await CredentialsAsync(sts, role));

    private static async Task<AWSCredentials> CredentialsAsync(IAmazonSecurityTokenService sts, string role)
    {
        var c = await AssumeAsync(sts, role);
        return new SessionAWSCredentials(c.AccessKeyId, c.SecretAccessKey, c.SessionToken);
    }

    private static async Task<Credentials> AssumeAsync(IAmazonSecurityTokenService sts, string role)
    {
        var response = await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "first" });
        return response.Credentials;
    }
}
