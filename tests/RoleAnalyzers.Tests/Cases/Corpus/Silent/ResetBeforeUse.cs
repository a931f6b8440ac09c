using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class Reset
{
    static async Task RunAsync(string role)
    {
        var client = new AmazonSecurityTokenServiceClient(new InstanceProfileAWSCredentials());
        var request = new AssumeRoleRequest { RoleArn = role, RoleSessionName = "reset", DurationSeconds = 43200 };
        request.DurationSeconds = 3600;
        await client.AssumeRoleAsync(request);

        var seconds = 7200;
        seconds = 900;
        await client.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "reset", DurationSeconds = seconds });
    }
}
