using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

delegate void Change(ref int seconds);

class ByReference
{
    static async Task RunAsync(string role, Change change)
    {
        var seconds = 7200;
        change(ref seconds);
        var client = new AmazonSecurityTokenServiceClient(new InstanceProfileAWSCredentials());
        await client.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "ref", DurationSeconds = Math.Min(seconds, 3600) });
    }
}
