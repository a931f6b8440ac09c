using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
class BoundedByHelper
{
    private const int Most = 3600;

    private static int AtMost(int seconds) => seconds > Most ? Most : seconds;

    public async Task RunAsync(string role, int configured)
    {
        var sts = new AmazonSecurityTokenServiceClient(new InstanceProfileAWSCredentials());
        await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "bounded", DurationSeconds = AtMost(configured) });
        await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "clamped", DurationSeconds = Math.Clamp(configured, 900, Most) });
    }
}
