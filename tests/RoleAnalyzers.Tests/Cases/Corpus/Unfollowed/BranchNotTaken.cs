using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
class BranchNotTaken
{
    private static AWSCredentials Open(bool isChained, string role)
    {
        AWSCredentials user = new BasicAWSCredentials("id", "secret");
        return isChained ? new AssumeRoleAWSCredentials(user, role, "chained") : user;
    }

    private static int Seconds(bool isChained) => isChained ? 3600 : 43200;

    public async Task RunAsync(string hub, string role)
    {
        await new AmazonSecurityTokenServiceClient(Open(false, hub)).AssumeRoleAsync(
            new AssumeRoleRequest { RoleArn = role, RoleSessionName = "user", DurationSeconds = Seconds(false) });
        await new AmazonSecurityTokenServiceClient(Open(true, hub)).AssumeRoleAsync(
            new AssumeRoleRequest { RoleArn = role, RoleSessionName = "chained", DurationSeconds = Seconds(true) });
    }
}
