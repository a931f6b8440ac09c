using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
class RequestFromFactory
{
    private static AssumeRoleRequest Request(string role, int hours = 12) =>
        new() { RoleArn = role, RoleSessionName = "factory", DurationSeconds = hours * 3600 };

    public async Task RunAsync(string role)
    {
        var client = new AmazonSecurityTokenServiceClient("id", "secret");
        await client.AssumeRoleAsync(Request(role));
        await client.AssumeRoleAsync(Request(role, 4));
    }
}
