using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class LambdaParameter
{
    static async Task RunAsync(string role, Func<Func<AmazonSecurityTokenServiceClient, int, Task>, Task> withClient)
    {
        await withClient((client, seconds) => client.AssumeRoleAsync(
            new AssumeRoleRequest { RoleArn = role, RoleSessionName = "lambda", DurationSeconds = 43200 + seconds }));
    }
}
