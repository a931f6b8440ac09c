using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class Where
{
    static async Task AssumeAsync(bool isLaptop, string account, string url, string role)
    {
        IAmazonSecurityTokenService client = isLaptop
            ? new AmazonSecurityTokenServiceClient({|#0:new SSOAWSCredentials(account, "us-east-1", "Admin", url)|})
            : new AmazonSecurityTokenServiceClient({|#1:new InstanceProfileAWSCredentials()|});
        await client.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "where", DurationSeconds = {|ROLE1001:7200|} });
    }
}
