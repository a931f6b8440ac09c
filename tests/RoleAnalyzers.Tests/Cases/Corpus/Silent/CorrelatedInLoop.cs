using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class Chain
{
    static async Task RunAsync(string key, string secret, string[] roles)
    {
        // Twelve hours for the first hop alone.
        AWSCredentials current = new BasicAWSCredentials(key, secret);
        for (var i = 0; i < roles.Length; i++)
        {
            var client = new AmazonSecurityTokenServiceClient(current);
            var response = await client.AssumeRoleAsync(new AssumeRoleRequest
            {
                RoleArn = roles[i],
                RoleSessionName = "chain",
                DurationSeconds = i == 0 ? 43200 : 3600,
            });
            current = response.Credentials;
        }
    }
}
