using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class Out
{
    static async Task RunAsync(string role)
    {
        Find(out var credentials);
        await new AmazonSecurityTokenServiceClient(credentials).AssumeRoleAsync(
            new AssumeRoleRequest { RoleArn = role, RoleSessionName = "out", DurationSeconds = 43200 });
    }

    private static void Find(out AWSCredentials credentials) => credentials = new EnvironmentVariablesAWSCredentials();
}
