using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class Snapshot
{
    static async Task RunAsync(string first, string second)
    {
        var credentials = new AssumeRoleAWSCredentials(new InstanceProfileAWSCredentials(), first, "snapshot");
        ImmutableCredentials now = await credentials.GetCredentialsAsync();
        var client = new AmazonSecurityTokenServiceClient(now.AccessKey, now.SecretKey, now.Token);
        await client.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = second, RoleSessionName = "snapshot", DurationSeconds = 3600 });
    }
}
