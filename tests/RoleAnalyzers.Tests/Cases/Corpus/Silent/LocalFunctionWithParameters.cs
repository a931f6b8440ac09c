using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class WithParameters
{
    static async Task RunAsync(string key, string secret, string first, string second)
    {
        // Each call is right; the two together only look wrong.
        await EnterAsync(new AmazonSecurityTokenServiceClient(key, secret), first, 43200);
        await EnterAsync(new AmazonSecurityTokenServiceClient(new InstanceProfileAWSCredentials()), second, 3600);

        static Task EnterAsync(AmazonSecurityTokenServiceClient client, string role, int seconds) =>
            client.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "local", DurationSeconds = seconds });
    }
}
