using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class LeftUnused
{
    static Task RunAsync(string role)
    {
        // Nothing is offered: a number in place of the product would leave the compiler complaining about the constant.
        const int Minutes = 120;
        var client = new AmazonSecurityTokenServiceClient(new InstanceProfileAWSCredentials());
        return client.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "session", DurationSeconds = {|ROLE1001:Minutes * 60|} });
    }
}
