using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

static class Session
{
    private static readonly AssumeRoleResponse {|ROLE1008:Response|} =
        {|#0:new AmazonSecurityTokenServiceClient().AssumeRoleAsync(new AssumeRoleRequest { RoleArn = "arn:aws:iam::111122223333:role/Reader", RoleSessionName = "reader" })|}.Result;

    public static AWSCredentials Get() => Response.Credentials;
}
