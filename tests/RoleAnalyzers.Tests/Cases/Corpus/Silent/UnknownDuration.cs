using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class Configured
{
    static async Task RunAsync(string role, string text, int parameter, IReadOnlyDictionary<string, string> settings)
    {
        var client = new AmazonSecurityTokenServiceClient(new InstanceProfileAWSCredentials());
        await client.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "unknown", DurationSeconds = parameter });
        await client.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "unknown", DurationSeconds = int.Parse(text) });
        await client.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "unknown", DurationSeconds = Convert.ToInt32(settings["seconds"]) });
        await client.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "unknown", DurationSeconds = parameter * 60 });
        var request = new AssumeRoleRequest { RoleArn = role, RoleSessionName = "unknown" };
        if (int.TryParse(text, out var seconds))
            request.DurationSeconds = seconds;
        await client.AssumeRoleAsync(request);
    }
}
