using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
class Lease
{
    private readonly IAmazonSecurityTokenService _sts;
    private readonly int _seconds;

    public Lease(IAmazonSecurityTokenService sts, int seconds)
    {
        _sts = sts;
        _seconds = seconds;
    }

    public Task<AssumeRoleResponse> TakeAsync(string role) =>
        _sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "lease", DurationSeconds = _seconds });
}

class ConstructorArgument
{
    public async Task RunAsync(string key, string spoke)
    {
        var chained = new AmazonSecurityTokenServiceClient(new InstanceProfileAWSCredentials());
        await {|ROLE1001:new Lease(chained, 7200).TakeAsync(spoke)|};
        await new Lease(chained, 1800).TakeAsync(spoke);
        await new Lease(new AmazonSecurityTokenServiceClient(key, key), 7200).TakeAsync(spoke);
    }
}
