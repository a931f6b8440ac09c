using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class ByLambda
{
    static async Task RunAsync(string key, string secret, string role, Action<Action> once)
    {
        var client = new AmazonSecurityTokenServiceClient(new InstanceProfileAWSCredentials());
        var seconds = 7200;
        once(() => seconds = 3600);
        await client.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "lambda", DurationSeconds = seconds });

        AWSCredentials source = new InstanceProfileAWSCredentials();
        once(() => source = new BasicAWSCredentials(key, secret));
        await new AmazonSecurityTokenServiceClient(source).AssumeRoleAsync(
            new AssumeRoleRequest { RoleArn = role, RoleSessionName = "lambda", DurationSeconds = 43200 });
    }
}
