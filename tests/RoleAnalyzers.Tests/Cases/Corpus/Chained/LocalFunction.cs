using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class Local
{
    static async Task RunAsync(string first, string second)
    {
        var client = new AmazonSecurityTokenServiceClient(new InstanceProfileAWSCredentials());
        await EnterAsync(first);
        await EnterAsync(second);

        async Task EnterAsync(string role)
        {
            await client.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "local", DurationSeconds = {|ROLE1001:7200|} });
        }
    }
}
