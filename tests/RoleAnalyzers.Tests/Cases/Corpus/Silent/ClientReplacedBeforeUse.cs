using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class ClientReplaced
{
    static async Task RunAsync(string key, string secret, string first, string second)
    {
        var client = new AmazonSecurityTokenServiceClient(new InstanceProfileAWSCredentials());
        await client.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = first, RoleSessionName = "replaced" });
        client = new AmazonSecurityTokenServiceClient(key, secret);
        await client.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = second, RoleSessionName = "replaced", DurationSeconds = 43200 });
    }
}
