// Libraries: StsV4
using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class NullOrNumber
{
    static Task RunAsync(string role, bool isLong)
    {
        var client = new AmazonSecurityTokenServiceClient(new InstanceProfileAWSCredentials());
        return client.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "session", DurationSeconds = {|ROLE1001:isLong ? 7200 : null|} });
    }
}
