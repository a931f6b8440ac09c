using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class SwitchExpression
{
    static Task RunAsync(string role, DayOfWeek day)
    {
        var client = new AmazonSecurityTokenServiceClient(new InstanceProfileAWSCredentials());
        var seconds = day switch
        {
            DayOfWeek.Saturday or DayOfWeek.Sunday => 43200,
            DayOfWeek.Friday => 7200,
            _ => 28800,
        };
        return client.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "session", DurationSeconds = {|ROLE1001:seconds|} });
    }
}
