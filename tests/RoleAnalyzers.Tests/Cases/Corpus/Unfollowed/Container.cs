using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
class Registry : IServiceProvider
{
    private readonly Dictionary<Type, Func<object>> _factories = new();

    public void Add<T>(Func<T> factory)
        where T : class =>
        _factories[typeof(T)] = factory;

    public object GetService(Type serviceType) => _factories[serviceType]();
}

static class Container
{
    public static async Task Main(string[] args)
    {
        var services = new Registry();
        services.Add<AWSCredentials>(() => new InstanceProfileAWSCredentials());
        services.Add<IAmazonSecurityTokenService>(() => new AmazonSecurityTokenServiceClient((AWSCredentials)services.GetService(typeof(AWSCredentials))));
        if (args.Length > 1)
            services.Add<AWSCredentials>(() => new BasicAWSCredentials(args[0], args[1]));
        var sts = (IAmazonSecurityTokenService)services.GetService(typeof(IAmazonSecurityTokenService));
        await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = args[0], RoleSessionName = "container", DurationSeconds = 7200 });
    }
}
