using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
sealed class Retrying
{
    private readonly int _most;

    public Retrying(int most) => _most = most;

    public async Task<T> ExecuteAsync<T>(Func<CancellationToken, Task<T>> action, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await action(cancellation);
            }
            catch (AmazonServiceException) when (attempt < _most)
            {
                await Task.Delay(TimeSpan.FromSeconds(attempt), cancellation);
            }
        }
    }
}

class RetryWithPolicyObject
{
    private readonly Retrying _retry = new(5);

    public async Task RunAsync(IAmazonSecurityTokenService sts, string hub, string spoke, CancellationToken cancellation)
    {
        var response = await _retry.ExecuteAsync(
            token => sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = hub, RoleSessionName = "retry" }, token),
            cancellation);
        using var client = new AmazonSecurityTokenServiceClient(response.Credentials);
        await _retry.ExecuteAsync(
            token => client.AssumeRoleAsync(
                new AssumeRoleRequest { RoleArn = spoke, RoleSessionName = "retry", DurationSeconds = 3600 },
                token),
            cancellation);
    }
}
