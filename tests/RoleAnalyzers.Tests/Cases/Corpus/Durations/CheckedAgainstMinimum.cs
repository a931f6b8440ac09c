using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class Guarded
{
    static Task RunAsync(string role, int seconds)
    {
        if (seconds < 7200)
            throw new ArgumentOutOfRangeException(nameof(seconds));
        var client = new AmazonSecurityTokenServiceClient(new InstanceProfileAWSCredentials());
        return client.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "session", DurationSeconds = {|ROLE1001:seconds|} });
    }
}
