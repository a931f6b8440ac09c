// Libraries: StsV3+Services, StsV4+Services
using Amazon.Runtime;
using Amazon.S3;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

static class Storage
{
    private static readonly AmazonSecurityTokenServiceClient Sts = new();

    public static readonly AmazonS3Client {|ROLE1008:Client|} = new(
        {|#0:Sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = "arn:aws:iam::111122223333:role/Reader", RoleSessionName = "reader" })|}.GetAwaiter().GetResult().Credentials);
}
