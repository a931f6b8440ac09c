using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class NullableSpan
{
    static Task RunAsync(string role, TimeSpan? configured)
    {
        var client = new AmazonSecurityTokenServiceClient(new InstanceProfileAWSCredentials());
        return client.AssumeRoleAsync(new AssumeRoleRequest
        {
            RoleArn = role,
            RoleSessionName = "session",
            DurationSeconds = {|ROLE1001:(int?)configured?.TotalSeconds ?? 28800|},
        });
    }
}
