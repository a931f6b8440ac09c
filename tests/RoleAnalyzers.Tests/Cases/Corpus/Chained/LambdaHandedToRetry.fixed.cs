using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class Retrying
{
    static async Task<AssumeRoleResponse> AssumeAsync(string role)
    {
        var client = new AmazonSecurityTokenServiceClient(new InstanceProfileAWSCredentials());
        return await RetryAsync(() => client.AssumeRoleAsync(new AssumeRoleRequest
        {
            RoleArn = role,
            RoleSessionName = "retry",
            DurationSeconds = 3600,
        }));
    }

    static async Task<T> RetryAsync<T>(Func<Task<T>> call)
    {
        try
        {
            return await call();
        }
        catch (AmazonSecurityTokenServiceException)
        {
            return await call();
        }
    }
}
