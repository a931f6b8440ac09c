using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class AfterTheCall
{
    static async Task RunAsync(string key, string secret, string role)
    {
        var client = new AmazonSecurityTokenServiceClient(new InstanceProfileAWSCredentials());
        var request = new AssumeRoleRequest { RoleArn = role, RoleSessionName = "after" };
        await client.AssumeRoleAsync(request);
        request.DurationSeconds = 43200;
        await new AmazonSecurityTokenServiceClient(key, secret).AssumeRoleAsync(request);
    }
}
