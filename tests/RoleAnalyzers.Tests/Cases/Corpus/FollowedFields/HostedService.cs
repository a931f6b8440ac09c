using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
interface IHosted
{
    Task StartAsync(CancellationToken cancellation);

    Task StopAsync(CancellationToken cancellation);
}

sealed class KeyRotation : IHosted
{
    private readonly IAmazonSecurityTokenService _sts;
    private readonly string[] _roles;
    private Timer _timer;

    public KeyRotation(string[] roles)
    {
        _roles = roles;
        _sts = new AmazonSecurityTokenServiceClient(new InstanceProfileAWSCredentials());
    }

    public Task StartAsync(CancellationToken cancellation)
    {
        _timer = new Timer(_ => Rotate(), null, TimeSpan.Zero, TimeSpan.FromMinutes(30));
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellation) => _timer.DisposeAsync().AsTask();

    private async void Rotate()
    {
        foreach (var role in _roles)
        {
            await _sts.AssumeRoleAsync(new AssumeRoleRequest
            {
                RoleArn = role,
                RoleSessionName = "rotation",
                DurationSeconds = {|ROLE1001:2 * 3600|},
            });
        }
    }
}
