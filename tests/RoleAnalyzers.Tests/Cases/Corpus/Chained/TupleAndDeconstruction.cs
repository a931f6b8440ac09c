using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class Tuples
{
    static async Task RunAsync(string role)
    {
        var (client, seconds) = (new AmazonSecurityTokenServiceClient(new InstanceProfileAWSCredentials()), 7200);
        await client.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "tuple", DurationSeconds = {|ROLE1001:seconds|} });
    }
}
