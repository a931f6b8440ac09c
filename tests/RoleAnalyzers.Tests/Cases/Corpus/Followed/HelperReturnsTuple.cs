using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class HelperReturnsTuple
{
    public async Task RunAsync(IAmazonSecurityTokenService sts, string hub, string spoke)
    {
        var (key, secret, token) = await AssumeAsync(sts, hub);
        var client = new AmazonSecurityTokenServiceClient(new SessionAWSCredentials(key, secret, token));
        await client.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = spoke, RoleSessionName = "second", DurationSeconds = {|ROLE1001:7200|} });
    }

    private static async Task<(string Key, string Secret, string Token)> AssumeAsync(IAmazonSecurityTokenService sts, string role)
    {
        var response = await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "first" });
        return (response.Credentials.AccessKeyId, response.Credentials.SecretAccessKey, response.Credentials.SessionToken);
    }
}
