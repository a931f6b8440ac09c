using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class One
{
    static Task RunAsync(string role, bool isWeekend)
    {
        var client = new AmazonSecurityTokenServiceClient(new InstanceProfileAWSCredentials());
        return client.AssumeRoleAsync(new AssumeRoleRequest
        {
            RoleArn = role,
            RoleSessionName = "session",
            DurationSeconds = {|ROLE1001:isWeekend ? 43200 : 1800|},
        });
    }
}
