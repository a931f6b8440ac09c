using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
class Fields
{
    private readonly IAmazonSecurityTokenService _sts;
    private readonly AWSCredentials _user;

    public Fields(string key, string secret)
    {
        _user = new BasicAWSCredentials(key, secret);
        _sts = new AmazonSecurityTokenServiceClient(_user);
    }

    public async Task RunAsync(string spoke)
    {
        await _sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = spoke, RoleSessionName = "field", DurationSeconds = 7200 });
        await new AmazonSecurityTokenServiceClient(_user).AssumeRoleAsync(new AssumeRoleRequest { RoleArn = spoke, RoleSessionName = "field", DurationSeconds = 7200 });
    }
}
