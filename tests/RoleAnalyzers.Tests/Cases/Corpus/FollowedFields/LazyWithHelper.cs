using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
class LazyWithHelper
{
    private readonly Lazy<IAmazonSecurityTokenService> _sts;

    public LazyWithHelper() => _sts = new Lazy<IAmazonSecurityTokenService>(Create);

    private static IAmazonSecurityTokenService Create() => new AmazonSecurityTokenServiceClient(new InstanceProfileAWSCredentials());

    public Task RunAsync(string role) =>
        _sts.Value.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "lazy", DurationSeconds = {|ROLE1001:7200|} });
}
