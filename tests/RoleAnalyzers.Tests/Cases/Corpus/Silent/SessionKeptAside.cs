using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class KeptAside
{
    static async Task<AWSCredentials> RunAsync(string key, string secret, string token, string role)
    {
        // The session is for something else.
        var session = new SessionAWSCredentials(key, secret, token);
        var client = new AmazonSecurityTokenServiceClient(new BasicAWSCredentials(key, secret));
        await client.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "aside", DurationSeconds = 43200 });
        return session;
    }
}
