using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class Reader
{
    private static readonly AWSCredentials Either = Create(Environment.UserInteractive, new AmazonSecurityTokenServiceClient());

    private static AWSCredentials Create(bool isLocal, IAmazonSecurityTokenService sts) => isLocal
        ? sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = "arn:aws:iam::111122223333:role/Reader", RoleSessionName = "reader" }).Result.Credentials
        : new InstanceProfileAWSCredentials();

    public static AWSCredentials Get() => Either;
}
