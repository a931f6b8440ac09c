using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class WrittenByLambda
{
    static async Task RunAsync(string role, Action<Action> once)
    {
        var client = new AmazonSecurityTokenServiceClient(new InstanceProfileAWSCredentials());
        var seconds = 7200;
        once(() => seconds = 3600);
        await client.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "lambda", DurationSeconds = Math.Min(seconds, 3600) });
    }
}
