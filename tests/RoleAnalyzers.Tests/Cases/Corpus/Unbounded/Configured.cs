using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class Configured
{
    static async Task RunAsync(string role, string text, int parameter, IReadOnlyDictionary<string, string> settings)
    {
        var client = new AmazonSecurityTokenServiceClient(new InstanceProfileAWSCredentials());
        await client.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "configured", DurationSeconds = {|ROLE1009:parameter|} });
        await client.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "configured", DurationSeconds = {|ROLE1009:int.Parse(text)|} });
        await client.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "configured", DurationSeconds = {|ROLE1009:Convert.ToInt32(settings["seconds"])|} });
        await client.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "configured", DurationSeconds = {|ROLE1009:parameter * 60|} });
        var request = new AssumeRoleRequest { RoleArn = role, RoleSessionName = "configured" };
        if (int.TryParse(text, out var seconds))
            request.DurationSeconds = {|ROLE1009:seconds|};
        await client.AssumeRoleAsync(request);
    }
}
