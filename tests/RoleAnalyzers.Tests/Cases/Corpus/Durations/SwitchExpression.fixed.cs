using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class SwitchExpression
{
    static Task RunAsync(string role, DayOfWeek day)
    {
        var client = new AmazonSecurityTokenServiceClient(new InstanceProfileAWSCredentials());
        var seconds = 3600;
        return client.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "session", DurationSeconds = seconds });
    }
}
