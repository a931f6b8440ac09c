using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

abstract class Renewing
{
    protected bool ShouldRenew { get; set; }
}

class Session : Renewing
{
    public Session(IAmazonSecurityTokenService sts) => Credentials = sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = "arn:aws:iam::111122223333:role/Reader", RoleSessionName = "reader" }).Result.Credentials;

    public AWSCredentials Credentials { get; }
}
