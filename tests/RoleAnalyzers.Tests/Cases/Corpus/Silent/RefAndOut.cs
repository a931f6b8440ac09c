using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class RefAndOut
{
    static async Task RunAsync(string role)
    {
        var seconds = 7200;
        Shorten(ref seconds);
        var client = new AmazonSecurityTokenServiceClient(new InstanceProfileAWSCredentials());
        await client.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "ref", DurationSeconds = seconds });

        Find(out var credentials);
        await new AmazonSecurityTokenServiceClient(credentials).AssumeRoleAsync(
            new AssumeRoleRequest { RoleArn = role, RoleSessionName = "out", DurationSeconds = 43200 });
    }

    private static void Shorten(ref int seconds) => seconds /= 2;

    private static void Find(out AWSCredentials credentials) => credentials = new EnvironmentVariablesAWSCredentials();
}
