using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
class CalledOnceWithEach
{
    public async Task RunAsync(string key, string hub, string spoke)
    {
        var user = new BasicAWSCredentials(key, key);
        var session = new AssumeRoleAWSCredentials(user, hub, "hub");
        await EnterAsync(session, spoke, isChained: true);
        await EnterAsync(user, spoke, isChained: false);
    }

    private static async Task EnterAsync(AWSCredentials credentials, string role, bool isChained)
    {
        var sts = new AmazonSecurityTokenServiceClient(credentials);
        await sts.AssumeRoleAsync(new AssumeRoleRequest
        {
            RoleArn = role,
            RoleSessionName = "each",
            DurationSeconds = isChained ? 3600 : 43200,
        });
    }
}
