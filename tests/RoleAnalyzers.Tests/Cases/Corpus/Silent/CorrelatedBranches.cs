using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class Correlated
{
    static async Task RunAsync(string key, string secret, string token, string role)
    {
        AWSCredentials credentials;
        int seconds;
        if (token is null)
        {
            credentials = new BasicAWSCredentials(key, secret);
            seconds = 43200;
        }
        else
        {
            credentials = new SessionAWSCredentials(key, secret, token);
            seconds = 3600;
        }

        var client = new AmazonSecurityTokenServiceClient(credentials);
        await client.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "correlated", DurationSeconds = seconds });
    }
}
