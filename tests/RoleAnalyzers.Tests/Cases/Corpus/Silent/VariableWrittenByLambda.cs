using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class ByLambda
{
    static async Task RunAsync(string key, string secret, string role, Action<Action> once)
    {
        AWSCredentials source = new InstanceProfileAWSCredentials();
        once(() => source = new BasicAWSCredentials(key, secret));
        await new AmazonSecurityTokenServiceClient(source).AssumeRoleAsync(
            new AssumeRoleRequest { RoleArn = role, RoleSessionName = "lambda", DurationSeconds = 43200 });
    }
}
