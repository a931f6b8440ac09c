using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class Where
{
    static async Task AssumeAsync(bool isLaptop, string account, string url, string role)
    {
        IAmazonSecurityTokenService client = isLaptop
            ? new AmazonSecurityTokenServiceClient(new SSOAWSCredentials(account, "us-east-1", "Admin", url))
            : new AmazonSecurityTokenServiceClient(new InstanceProfileAWSCredentials());
        await client.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "where", DurationSeconds = 3600 });
    }
}
