using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class Session
{
    private readonly IAmazonSecurityTokenService _sts;
    private AWSCredentials _credentials;

    public Session(IAmazonSecurityTokenService sts, Action<Action> everyHalfHour)
    {
        _sts = sts;
        _credentials = Assume();
        everyHalfHour(() => _credentials = Assume());
    }

    public AWSCredentials Get() => _credentials;

    private AWSCredentials Assume() => _sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = "arn:aws:iam::111122223333:role/Reader", RoleSessionName = "reader" }).Result.Credentials;
}
