using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class Twice
{
    static async Task RunAsync(string key, string secret, string role)
    {
        // Fine with the user's own key, too long from the instance: one place, one finding.
        var request = new AssumeRoleRequest { RoleArn = role, RoleSessionName = "twice", DurationSeconds = {|ROLE1001:7200|} };
        await new AmazonSecurityTokenServiceClient(new BasicAWSCredentials(key, secret)).AssumeRoleAsync(request);
        await new AmazonSecurityTokenServiceClient(new InstanceProfileAWSCredentials()).AssumeRoleAsync(request);
    }
}
