using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

static class StaticCache
{
    private static AWSCredentials s_credentials;

    private static AWSCredentials Hub(string hub)
    {
        if (s_credentials == null)
            s_credentials = new AssumeRoleAWSCredentials(new BasicAWSCredentials(hub, hub), hub, "hub");
        return s_credentials;
    }

    public static Task RunAsync(string hub, string spoke) => new AmazonSecurityTokenServiceClient(Hub(hub))
        .AssumeRoleAsync(new AssumeRoleRequest { RoleArn = spoke, RoleSessionName = "any", DurationSeconds = 3600 });
}
