// Libraries: StsV4+Services
using Amazon.Extensions.NETCore.Setup;
using Amazon.Runtime;
using Amazon.S3;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

static class Storage
{
    private static readonly AWSOptions {|ROLE1008:Options|} = Create();
    private static readonly IAmazonS3 {|ROLE1008:Client|} = Create().CreateServiceClient<IAmazonS3>();

    private static AWSOptions Create()
    {
        var response = new AmazonSecurityTokenServiceClient().AssumeRoleAsync(new AssumeRoleRequest { RoleArn = "arn:aws:iam::111122223333:role/Reader", RoleSessionName = "reader" }).Result;
        return new AWSOptions { Credentials = response.Credentials };
    }

    public static IAmazonS3 Get() => Client ?? Options.CreateServiceClient<IAmazonS3>();
}
