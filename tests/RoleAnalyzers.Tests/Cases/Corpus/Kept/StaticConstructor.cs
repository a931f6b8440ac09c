// Libraries: StsV3+Services, StsV4+Services
using Amazon.Runtime;
using Amazon.S3;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class Storage
{
    private static readonly IAmazonS3 Client;

    static Storage()
    {
        var sts = new AmazonSecurityTokenServiceClient();
        var response = {|#0:sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = "arn:aws:iam::111122223333:role/Reader", RoleSessionName = "reader" })|}.Result;
        {|ROLE1008:Client|} = new AmazonS3Client(response.Credentials);
    }

    public static IAmazonS3 Get() => Client;
}
