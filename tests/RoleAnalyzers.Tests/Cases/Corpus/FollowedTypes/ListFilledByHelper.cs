using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
class ListFilledByHelper
{
    private static void Fill(List<AWSCredentials> all, params string[] hubs)
    {
        foreach (var hub in hubs)
            all.Add(new AssumeRoleAWSCredentials(new EnvironmentVariablesAWSCredentials(), hub, "filled"));
    }

    public async Task RunAsync(string one, string two, string role)
    {
        var all = new List<AWSCredentials>();
        Fill(all, one, two);
        foreach (var session in all)
            await new AmazonSecurityTokenServiceClient(session).AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "list", DurationSeconds = {|ROLE1001:7200|} });
    }
}
