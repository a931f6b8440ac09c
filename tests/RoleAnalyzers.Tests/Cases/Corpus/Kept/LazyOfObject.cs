using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class Session
{
    private readonly Lazy<AWSCredentials> _credentials;

    public Session(IAmazonSecurityTokenService sts)
    {
        {|ROLE1014:_credentials|} = new Lazy<AWSCredentials>(() => Assume(sts));
    }

    public AWSCredentials Get() => _credentials.Value;

    private static AWSCredentials Assume(IAmazonSecurityTokenService sts) => sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = "arn:aws:iam::111122223333:role/Reader", RoleSessionName = "reader" }).Result.Credentials;
}
