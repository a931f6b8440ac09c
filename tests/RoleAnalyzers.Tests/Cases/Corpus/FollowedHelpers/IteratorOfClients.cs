using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
class IteratorOfClients
{
    private static IEnumerable<AmazonSecurityTokenServiceClient> Clients(params string[] hubs)
    {
        foreach (var hub in hubs)
            yield return new AmazonSecurityTokenServiceClient(new AssumeRoleAWSCredentials(new EnvironmentVariablesAWSCredentials(), hub, "each"));
    }

    public async Task VisitAsync(string first, string second, string spoke)
    {
        foreach (var sts in Clients(first, second))
        {
            await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = spoke, RoleSessionName = "visit", DurationSeconds = {|ROLE1001:9000|} });
        }
    }
}
