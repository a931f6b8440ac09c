using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class WithParameters
{
    static async Task RunAsync(string first, string second)
    {
        var client = new AmazonSecurityTokenServiceClient(new InstanceProfileAWSCredentials());
        await EnterAsync(client, first, 7200);
        await EnterAsync(client, second, 10800);

        static async Task EnterAsync(AmazonSecurityTokenServiceClient client, string role, int seconds)
        {
            await client.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "local", DurationSeconds = {|ROLE1001:seconds|} });
        }
    }
}
