using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class Session
{
    private static readonly Func<AWSCredentials> Maker = () => new AmazonSecurityTokenServiceClient().AssumeRoleAsync(new AssumeRoleRequest { RoleArn = "arn:aws:iam::111122223333:role/Reader", RoleSessionName = "reader" }).Result.Credentials;

    public static AWSCredentials Made => Maker();

    public AWSCredentials Own => new AmazonSecurityTokenServiceClient().AssumeRoleAsync(new AssumeRoleRequest { RoleArn = "arn:aws:iam::111122223333:role/Reader", RoleSessionName = "reader" }).Result.Credentials;
}
