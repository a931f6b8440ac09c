// Libraries: StsV3+Services, StsV4+Services
using Amazon.Runtime;
using Amazon.S3;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

static class Storage
{
    private static readonly Lazy<IAmazonS3> {|ROLE1008:Client|} = new(() =>
    {
        using var sts = new AmazonSecurityTokenServiceClient();
        var credentials = {|#0:sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = "arn:aws:iam::111122223333:role/Reader", RoleSessionName = "reader" })|}.GetAwaiter().GetResult().Credentials;
        return new AmazonS3Client(credentials.AccessKeyId, credentials.SecretAccessKey, credentials.SessionToken);
    });

    public static IAmazonS3 Get() => Client.Value;
}
