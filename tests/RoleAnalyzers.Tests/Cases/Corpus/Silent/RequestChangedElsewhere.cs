using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class Elsewhere
{
    static async Task RunAsync(string role, Action<AssumeRoleRequest> configure)
    {
        var client = new AmazonSecurityTokenServiceClient(new InstanceProfileAWSCredentials());
        var request = new AssumeRoleRequest { RoleArn = role, RoleSessionName = "elsewhere", DurationSeconds = 43200 };
        configure(request);
        await client.AssumeRoleAsync(request);

        var second = new AssumeRoleRequest { RoleArn = role, RoleSessionName = "elsewhere", DurationSeconds = 43200 };
        Shorten(second);
        await client.AssumeRoleAsync(second);
    }

    private static void Shorten(AssumeRoleRequest request) => request.DurationSeconds = 900;
}
