using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class SwitchStatement
{
    static Task RunAsync(string role, string kind)
    {
        int seconds;
        switch (kind)
        {
            case "short":
                seconds = 900;
                break;
            default:
                seconds = 10800;
                break;
        }

        var client = new AmazonSecurityTokenServiceClient(new InstanceProfileAWSCredentials());
        return client.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "session", DurationSeconds = Math.Min(seconds, 3600) });
    }
}
