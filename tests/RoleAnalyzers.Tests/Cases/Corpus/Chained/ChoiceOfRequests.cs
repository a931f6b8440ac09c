using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class ChoiceOfRequests
{
    static async Task RunAsync(string role, bool isLong)
    {
        var client = new AmazonSecurityTokenServiceClient(new InstanceProfileAWSCredentials());
        var shortly = new AssumeRoleRequest { RoleArn = role, RoleSessionName = "short", DurationSeconds = 900 };
        var lasting = new AssumeRoleRequest { RoleArn = role, RoleSessionName = "long", DurationSeconds = {|ROLE1001:7200|} };
        await client.AssumeRoleAsync(isLong ? lasting : shortly);
    }
}
