using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class Session
{
    private readonly AWSCredentials _credentials;

    // Who calls it may call it again when it is time.
    public Session(AWSCredentials credentials) => _credentials = credentials;

    public static Session Create(IAmazonSecurityTokenService sts) => new(sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = "arn:aws:iam::111122223333:role/Reader", RoleSessionName = "reader" }).Result.Credentials);

    public AWSCredentials Get() => _credentials;
}
