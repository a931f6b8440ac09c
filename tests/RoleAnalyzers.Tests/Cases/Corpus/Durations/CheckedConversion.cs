using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class Conversions
{
    private const long Milliseconds = 7_200_000L;

    static Task RunAsync(string role)
    {
        var client = new AmazonSecurityTokenServiceClient(new InstanceProfileAWSCredentials());
        return client.AssumeRoleAsync(new AssumeRoleRequest
        {
            RoleArn = role,
            RoleSessionName = "session",
            DurationSeconds = {|ROLE1001:checked((int)(Milliseconds / 1000))|},
        });
    }
}
