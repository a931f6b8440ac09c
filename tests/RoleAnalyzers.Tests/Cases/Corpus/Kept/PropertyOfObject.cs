using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class Session(IAmazonSecurityTokenService sts)
{
    private AWSCredentials? _later;

    public AWSCredentials {|ROLE1014:Credentials|} { get; } = {|#0:sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = "arn:aws:iam::111122223333:role/Reader", RoleSessionName = "reader" })|}.Result.Credentials;

    public AWSCredentials Later() => {|ROLE1014:this._later|} ??= {|#1:sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = "arn:aws:iam::111122223333:role/Reader", RoleSessionName = "reader" })|}.Result.Credentials;
}
