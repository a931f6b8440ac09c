using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
class Iterator
{
    private static IEnumerable<AWSCredentials> Users()
    {
        yield return new BasicAWSCredentials("first", "secret");
        yield return new BasicAWSCredentials("second", "secret");
    }

    public async Task RunAsync(string role)
    {
        foreach (var user in Users())
            await new AmazonSecurityTokenServiceClient(user).AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "iterator", DurationSeconds = 7200 });
    }
}
