// Libraries: StsV4
using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class NullableNumber
{
    static Task RunAsync(string role)
    {
        int? seconds = 7200;
        var client = new AmazonSecurityTokenServiceClient(new InstanceProfileAWSCredentials());
        return client.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "session", DurationSeconds = {|ROLE1001:seconds|} });
    }
}
