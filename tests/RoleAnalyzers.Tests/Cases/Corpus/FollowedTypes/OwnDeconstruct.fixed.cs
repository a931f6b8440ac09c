using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
class Keys
{
    private readonly Credentials _of;

    public Keys(Credentials of) => _of = of;

    public void Deconstruct(out string id, out string secret, out string token)
    {
        id = _of.AccessKeyId;
        secret = _of.SecretAccessKey;
        token = _of.SessionToken;
    }
}

class OwnDeconstruct
{
    public async Task RunAsync(IAmazonSecurityTokenService sts, string hub, string spoke)
    {
        var response = await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = hub, RoleSessionName = "own" });
        new Keys(response.Credentials).Deconstruct(out var id, out var secret, out var token);
        using var client = new AmazonSecurityTokenServiceClient(id, secret, token);
        await client.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = spoke, RoleSessionName = "own", DurationSeconds = 3600 });
    }
}
