using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

static class Session
{
    private static readonly Credentials {|ROLE1008:Parts|} = Assume();

    public static SessionAWSCredentials {|ROLE1008:Aws|} { get; } = new(Parts.AccessKeyId, Parts.SecretAccessKey, Parts.SessionToken);

    private static Credentials Assume() =>
        new AmazonSecurityTokenServiceClient().AssumeRoleAsync(new AssumeRoleRequest { RoleArn = "arn:aws:iam::111122223333:role/Reader", RoleSessionName = "reader" }).Result.Credentials;
}
