using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class InFinally
{
    static async Task RunAsync(string role)
    {
        var client = new AmazonSecurityTokenServiceClient(new InstanceProfileAWSCredentials());
        var seconds = 7200;
        try
        {
            Console.WriteLine(role);
        }
        finally
        {
            seconds = 3600;
        }

        await client.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "finally", DurationSeconds = seconds });
    }
}
