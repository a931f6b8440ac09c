using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class FieldFromConstructor
{
    private readonly IAmazonSecurityTokenService _sts;
    private readonly IAmazonSecurityTokenService _own;

    public FieldFromConstructor(string key, string secret, string hub)
    {
        var own = new BasicAWSCredentials(key, secret);
        _own = new AmazonSecurityTokenServiceClient(own);
        _sts = new AmazonSecurityTokenServiceClient(new AssumeRoleAWSCredentials(own, hub, "hub"));
    }

    public async Task RunAsync(string spoke)
    {
        await _sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = spoke, RoleSessionName = "any", DurationSeconds = 3600 });
        await _own.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = spoke, RoleSessionName = "any", DurationSeconds = 7200 });
    }
}
