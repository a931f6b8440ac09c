using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class FromMinutes
{
    static Task RunAsync(string role)
    {
        var client = new AmazonSecurityTokenServiceClient(new InstanceProfileAWSCredentials());
        return client.AssumeRoleAsync(new AssumeRoleRequest
        {
            RoleArn = role,
            RoleSessionName = "session",
            DurationSeconds = {|ROLE1001:Convert.ToInt32(TimeSpan.FromMinutes(90).TotalSeconds)|},
        });
    }
}
