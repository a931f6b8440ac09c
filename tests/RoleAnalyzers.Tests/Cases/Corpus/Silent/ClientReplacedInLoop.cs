using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class InLoop
{
    static async Task RunAsync(string key, string secret, string[] roles)
    {
        AmazonSecurityTokenServiceClient client = null;
        foreach (var role in roles)
        {
            client = new AmazonSecurityTokenServiceClient(key, secret);
            await client.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "loop", DurationSeconds = 43200 });
            client = new AmazonSecurityTokenServiceClient(new InstanceProfileAWSCredentials());
            await client.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "loop", DurationSeconds = 3600 });
        }
    }
}
