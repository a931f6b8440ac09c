using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
internal interface IKeys
{
    Task<AWSCredentials> GetAsync();
}

internal sealed class MachineKeys : IKeys
{
    public Task<AWSCredentials> GetAsync() => Task.FromResult<AWSCredentials>(new InstanceProfileAWSCredentials());
}

internal sealed class LoggedKeys(IKeys inner) : IKeys
{
    public async Task<AWSCredentials> GetAsync()
    {
        Console.WriteLine("keys");
        return await inner.GetAsync();
    }
}

internal sealed class Decorator
{
    private readonly IKeys _keys;

    internal Decorator(IKeys keys) => _keys = keys;

    internal async Task RunAsync(string role)
    {
        var sts = new AmazonSecurityTokenServiceClient(await _keys.GetAsync());
        await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "decorated", DurationSeconds = 7200 });
    }
}
