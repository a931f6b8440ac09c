using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class ConstantLocal
{
    static Task RunAsync(string role)
    {
        const int Seconds = 60 * 60 * 2;
        var client = new AmazonSecurityTokenServiceClient(new InstanceProfileAWSCredentials());
        return client.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "session", DurationSeconds = {|ROLE1001:Seconds|} });
    }
}
