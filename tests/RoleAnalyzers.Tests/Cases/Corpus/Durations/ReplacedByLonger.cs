using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class Replaced
{
    static Task RunAsync(string role)
    {
        var client = new AmazonSecurityTokenServiceClient(new InstanceProfileAWSCredentials());
        var request = new AssumeRoleRequest { RoleArn = role, RoleSessionName = "session", DurationSeconds = 900 };
        request.DurationSeconds = {|ROLE1001:7200|};
        return client.AssumeRoleAsync(request);
    }
}
