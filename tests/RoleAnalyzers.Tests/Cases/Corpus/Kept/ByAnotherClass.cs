// Libraries: StsV3+Services, StsV4+Services
using Amazon.Runtime;
using Amazon.S3;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class Storage
{
    private static readonly IAmazonS3 {|ROLE1008:Client|} = Clients.Create("arn:aws:iam::111122223333:role/Reader");

    public static IAmazonS3 Get() => Client;
}

static class Clients
{
    public static IAmazonS3 Create(string role)
    {
        var response = new AmazonSecurityTokenServiceClient().AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "reader" }).Result;
        return new AmazonS3Client(response.Credentials);
    }
}
