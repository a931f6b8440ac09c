using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class TwoRequests
{
    static async Task RunAsync(string key, string secret, string role)
    {
        // The long one goes to the user's client, the short one to the instance's.
        var one = new AssumeRoleRequest { RoleArn = role, RoleSessionName = "one", DurationSeconds = 43200 };
        var two = new AssumeRoleRequest { RoleArn = role, RoleSessionName = "two", DurationSeconds = 3600 };
        await new AmazonSecurityTokenServiceClient(new BasicAWSCredentials(key, secret)).AssumeRoleAsync(one);
        await new AmazonSecurityTokenServiceClient(new InstanceProfileAWSCredentials()).AssumeRoleAsync(two);
    }
}
