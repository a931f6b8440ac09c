using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
class ReplacedByTimer
{
    private AWSCredentials _credentials = new InstanceProfileAWSCredentials();
    private Timer _timer;

    public void Start(Func<AWSCredentials> reload) =>
        _timer = new Timer(_ => _credentials = reload(), null, 0, 60_000);

    public Task EnterAsync(string role) => new AmazonSecurityTokenServiceClient(_credentials).AssumeRoleAsync(
        new AssumeRoleRequest { RoleArn = role, RoleSessionName = "timer", DurationSeconds = 7200 });
}
