using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class RetryOfLambda
{
    public async Task RunAsync(IAmazonSecurityTokenService sts, string hub, string spoke)
    {
        var response = await Retry(() => sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = hub, RoleSessionName = "first" }));
        var client = new AmazonSecurityTokenServiceClient(response.Credentials);
        await Retry(() => client.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = spoke, RoleSessionName = "second", DurationSeconds = 3600 }));
    }

    private static async Task<T> Retry<T>(Func<Task<T>> call)
    {
        for (var i = 0; ; i++)
        {
            try
            {
                return await call();
            }
            catch (AmazonServiceException) when (i < 3)
            {
                await Task.Delay(100);
            }
        }
    }
}
