using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

abstract class AccountVisitor
{
    protected static void Enter(string hub, out AWSCredentials credentials, out string region)
    {
        credentials = new AssumeRoleAWSCredentials(new BasicAWSCredentials(hub, hub), hub, "hub");
        region = "eu-central-1";
    }
}

class BaseMethodWithOut : AccountVisitor
{
    public async Task RunAsync(string hub, string spoke)
    {
        Enter(hub, out var credentials, out _);
        var client = new AmazonSecurityTokenServiceClient(credentials);
        await client.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = spoke, RoleSessionName = "any", DurationSeconds = {|ROLE1001:7200|} });
    }
}
