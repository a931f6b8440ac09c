using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
static class StaticCache
{
    private static readonly object Gate = new();
    private static AWSCredentials s_user;

    private static AWSCredentials User()
    {
        lock (Gate)
        {
            if (s_user is null)
                s_user = new BasicAWSCredentials("id", "secret");
            return s_user;
        }
    }

    public static Task RunAsync(string spoke) => new AmazonSecurityTokenServiceClient(User())
        .AssumeRoleAsync(new AssumeRoleRequest { RoleArn = spoke, RoleSessionName = "cache", DurationSeconds = 7200 });
}
