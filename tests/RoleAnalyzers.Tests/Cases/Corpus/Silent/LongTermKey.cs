using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class LongTerm
{
    static async Task RunAsync(string key, string secret, string role)
    {
        using var client = new AmazonSecurityTokenServiceClient(new BasicAWSCredentials(key, secret));
        await client.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "user", DurationSeconds = 43200 });
    }
}
