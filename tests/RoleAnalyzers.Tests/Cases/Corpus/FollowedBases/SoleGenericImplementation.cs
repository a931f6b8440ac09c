using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
interface IFactory<out T>
{
    T Create();
}

sealed class StsFactory : IFactory<IAmazonSecurityTokenService>
{
    public IAmazonSecurityTokenService Create() => new AmazonSecurityTokenServiceClient(new InstanceProfileAWSCredentials());
}

class SoleGenericImplementation
{
    private readonly IFactory<IAmazonSecurityTokenService> _factory;

    public SoleGenericImplementation(IServiceProvider services) =>
        _factory = (IFactory<IAmazonSecurityTokenService>)services.GetService(typeof(IFactory<IAmazonSecurityTokenService>));

    public async Task EnterAsync(string role)
    {
        using var sts = _factory.Create();
        await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "sole", DurationSeconds = {|ROLE1001:7200|} });
    }
}
