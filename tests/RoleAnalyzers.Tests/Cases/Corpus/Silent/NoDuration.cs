using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class NoDuration
{
    static async Task<AWSCredentials> RunAsync(string role)
    {
        var client = new AmazonSecurityTokenServiceClient(new InstanceProfileAWSCredentials());
        await client.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "none" });
        return new AssumeRoleAWSCredentials(new InstanceProfileAWSCredentials(), role, "none");
    }
}
