using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
class LazyProperty
{
    private readonly string _key;
    private IAmazonSecurityTokenService _sts;

    public LazyProperty(string key) => _key = key;

    private IAmazonSecurityTokenService Sts => _sts ??= new AmazonSecurityTokenServiceClient(_key, Environment.GetEnvironmentVariable("SECRET"));

    public Task RunAsync(string spoke) =>
        Sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = spoke, RoleSessionName = "lazy", DurationSeconds = 7200 });
}
