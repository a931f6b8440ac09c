using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
public class TemporaryKeys
{
    public string AccessKey { get; set; }

    public string SecretKey { get; set; }

    public string Token { get; set; }
}

public class KeyService
{
    private readonly IAmazonSecurityTokenService _sts;

    public KeyService(IAmazonSecurityTokenService sts) => _sts = sts;

    public async Task<TemporaryKeys> IssueAsync(string role)
    {
        var response = await _sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "issue" });
        var keys = new TemporaryKeys();
        keys.AccessKey = response.Credentials.AccessKeyId;
        keys.SecretKey = response.Credentials.SecretAccessKey;
        keys.Token = response.Credentials.SessionToken;
        return keys;
    }
}

public class TransferObject
{
    public async Task RunAsync(KeyService service, string hub, string spoke)
    {
        var keys = await service.IssueAsync(hub);
        var sts = new AmazonSecurityTokenServiceClient(keys.AccessKey, keys.SecretKey, keys.Token);
        await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = spoke, RoleSessionName = "transfer", DurationSeconds = {|ROLE1001:7200|} });
    }
}
