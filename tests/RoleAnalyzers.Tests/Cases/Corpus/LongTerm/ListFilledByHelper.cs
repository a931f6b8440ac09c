using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
class ListFilledByHelper
{
    private static void Fill(ICollection<AWSCredentials> users)
    {
        users.Add(new BasicAWSCredentials("first", "secret"));
        users.Add(new BasicAWSCredentials("second", "secret"));
    }

    public async Task RunAsync(string role)
    {
        var users = new List<AWSCredentials>();
        Fill(users);
        foreach (var user in users)
            await new AmazonSecurityTokenServiceClient(user).AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "list", DurationSeconds = 7200 });
    }
}
