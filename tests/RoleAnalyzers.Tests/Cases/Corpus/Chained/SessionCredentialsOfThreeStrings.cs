using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class Backup
{
    public async Task RunAsync(string vaultRole, string copyRole)
    {
        var sts = new AmazonSecurityTokenServiceClient();
        var response = await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = vaultRole, RoleSessionName = "backup" });
        var c = response.Credentials;
        var session = new SessionAWSCredentials(c.AccessKeyId, c.SecretAccessKey, c.SessionToken);
        using (var vault = new AmazonSecurityTokenServiceClient(session))
        {
            var request = new AssumeRoleRequest { RoleArn = copyRole, RoleSessionName = "backup" };
            request.DurationSeconds = {|ROLE1001:4 * 60 * 60|};
            await vault.AssumeRoleAsync(request);
        }
    }
}
