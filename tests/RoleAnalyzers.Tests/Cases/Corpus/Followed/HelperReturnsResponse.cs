using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class HelperReturnsResponse
{
    public void Run(AmazonSecurityTokenServiceClient sts, string hub, string spoke)
    {
        var response = Assume(sts, hub);
        var client = new AmazonSecurityTokenServiceClient(response.Credentials);
        client.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = spoke, RoleSessionName = "second", DurationSeconds = {|ROLE1001:7200|} }).Wait();
    }

    private static AssumeRoleResponse Assume(AmazonSecurityTokenServiceClient sts, string role) =>
        sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "first" }).Result;
}
