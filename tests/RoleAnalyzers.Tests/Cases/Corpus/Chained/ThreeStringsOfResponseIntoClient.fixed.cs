using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class Deploy
{
    static async Task DeployAsync(IAmazonSecurityTokenService sts, string entry, string target)
    {
        var first = await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = entry, RoleSessionName = "deploy" });
        var client = new AmazonSecurityTokenServiceClient(
            first.Credentials.AccessKeyId, first.Credentials.SecretAccessKey, first.Credentials.SessionToken);
        await client.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = target, RoleSessionName = "deploy", DurationSeconds = 3600 });
    }
}
