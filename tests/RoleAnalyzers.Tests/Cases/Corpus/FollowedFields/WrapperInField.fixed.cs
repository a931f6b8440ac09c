using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
sealed class StsFacade
{
    private readonly AmazonSecurityTokenServiceClient _inner;

    public StsFacade(AWSCredentials credentials) => _inner = new AmazonSecurityTokenServiceClient(credentials);

    public async Task<Credentials> AssumeAsync(string role, int seconds)
    {
        var request = new AssumeRoleRequest { RoleArn = role, RoleSessionName = "facade", DurationSeconds = seconds };
        return (await _inner.AssumeRoleAsync(request)).Credentials;
    }
}

class WrapperInField
{
    private readonly StsFacade _chained = new(new InstanceProfileAWSCredentials());
    private readonly StsFacade _direct = new(new BasicAWSCredentials("id", "secret"));

    public async Task RunAsync(string role)
    {
        await _chained.AssumeAsync(role, 3600);
        await _direct.AssumeAsync(role, 7200);
    }
}
