using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class FromUnknown
{
    static async Task RunAsync(AWSCredentials current, IEnumerable<string> roles)
    {
        foreach (var role in roles)
        {
            var client = new AmazonSecurityTokenServiceClient(current);
            var response = await client.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "loop", DurationSeconds = 7200 });
            current = response.Credentials;
        }
    }
}
