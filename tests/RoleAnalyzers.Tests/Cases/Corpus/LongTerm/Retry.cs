using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
class Retry
{
    public async Task RunAsync(string role)
    {
        var client = new AmazonSecurityTokenServiceClient(new BasicAWSCredentials("id", "secret"));
        await TwiceAsync(() => client.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "retry", DurationSeconds = 7200 }));
    }

    private static async Task<T> TwiceAsync<T>(Func<Task<T>> call)
    {
        try
        {
            return await call();
        }
        catch (AmazonServiceException)
        {
            return await call();
        }
    }
}
