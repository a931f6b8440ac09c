using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class Among
{
    static async Task RunAsync(string profile, string role)
    {
        var client = profile is null
            ? new AmazonSecurityTokenServiceClient(new InstanceProfileAWSCredentials())
            : new AmazonSecurityTokenServiceClient();
        await client.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "among", DurationSeconds = 43200 });
    }
}
