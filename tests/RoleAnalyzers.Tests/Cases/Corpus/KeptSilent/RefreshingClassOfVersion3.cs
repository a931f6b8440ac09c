// Libraries: StsV3
using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

static class Reader
{
    private static readonly AmazonSecurityTokenServiceClient Sts = new();

    public static readonly AWSCredentials Credentials = new STSAssumeRoleAWSCredentials(Sts, new AssumeRoleRequest { RoleArn = "arn:aws:iam::111122223333:role/Reader", RoleSessionName = "reader" });
}
