using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class RequestFromFactory
{
    public async Task RunAsync(string spoke)
    {
        var client = new AmazonSecurityTokenServiceClient(new InstanceProfileAWSCredentials());
        await client.AssumeRoleAsync({|ROLE1001:Request(spoke)|});
        await client.AssumeRoleAsync(Request(spoke, {|ROLE1001:5400|}));
        await client.AssumeRoleAsync(Request(spoke, 1800));
    }

    private static AssumeRoleRequest Request(string role, int seconds = 43200)
    {
        var request = new AssumeRoleRequest { RoleArn = role, RoleSessionName = "any" };
        request.DurationSeconds = seconds;
        return request;
    }
}
