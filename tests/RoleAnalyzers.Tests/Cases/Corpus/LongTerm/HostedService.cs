using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
class Refresher : IDisposable
{
    private readonly AmazonSecurityTokenServiceClient _sts = new(new BasicAWSCredentials("id", "secret"), Amazon.RegionEndpoint.EUWest1);
    private Timer _timer;

    public void Start(string role) => _timer = new Timer(state => Refresh((string)state), role, 0, 3600_000);

    public void Dispose()
    {
        _timer?.Dispose();
        _sts.Dispose();
    }

    private void Refresh(string role) =>
        _sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "refresh", DurationSeconds = 12 * 3600 }).Wait();
}
