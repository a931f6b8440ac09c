using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

enum Lasting { Hour = 3600, Shift = 8 * Hour }

class EnumMember
{
    static Task RunAsync(string role)
    {
        var client = new AmazonSecurityTokenServiceClient(new InstanceProfileAWSCredentials());
        return client.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "session", DurationSeconds = {|ROLE1001:(int)Lasting.Shift|} });
    }
}
