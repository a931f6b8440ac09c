using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
static class Escalation
{
    public static async Task Main(string[] args)
    {
        AWSCredentials credentials = new BasicAWSCredentials(args[0], args[1]);
        Escalate(ref credentials, args[2]);
        using (var sts = new AmazonSecurityTokenServiceClient(credentials))
        {
            await sts.AssumeRoleAsync(new AssumeRoleRequest()
            {
                RoleArn = args[3],
                RoleSessionName = "escalated",
                DurationSeconds = {|ROLE1001:7200|}
            });
        }
    }

    static void Escalate(ref AWSCredentials credentials, string role)
    {
        credentials = new AssumeRoleAWSCredentials(credentials, role, Environment.UserName);
    }
}
