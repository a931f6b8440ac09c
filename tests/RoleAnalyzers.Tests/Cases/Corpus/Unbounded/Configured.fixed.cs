using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class Configured
{
    static async Task RunAsync(string role, string text, int parameter, IReadOnlyDictionary<string, string> settings)
    {
        var client = new AmazonSecurityTokenServiceClient(new InstanceProfileAWSCredentials());
        await client.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "configured", DurationSeconds = Math.Min(parameter, 3600) });
        await client.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "configured", DurationSeconds = Math.Min(int.Parse(text), 3600) });
        await client.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "configured", DurationSeconds = Math.Min(Convert.ToInt32(settings["seconds"]), 3600) });
        await client.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "configured", DurationSeconds = Math.Min(parameter * 60, 3600) });
        var request = new AssumeRoleRequest { RoleArn = role, RoleSessionName = "configured" };
        if (int.TryParse(text, out var seconds))
            request.DurationSeconds = Math.Min(seconds, 3600);
        await client.AssumeRoleAsync(request);
    }
}
