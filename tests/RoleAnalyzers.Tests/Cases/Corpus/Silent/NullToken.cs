using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class NullToken
{
    static async Task RunAsync(string key, string secret, string role)
    {
        // Without a token this is a user's key.
        var client = new AmazonSecurityTokenServiceClient(key, secret, (string)null);
        await client.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "token", DurationSeconds = 43200 });
    }
}
