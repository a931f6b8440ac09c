using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
class ConfiguredByLambda
{
    private readonly IAmazonSecurityTokenService _sts = new AmazonSecurityTokenServiceClient(new InstanceProfileAWSCredentials());

    private Task<AssumeRoleResponse> AssumeAsync(string role, Action<AssumeRoleRequest> configure)
    {
        var request = new AssumeRoleRequest { RoleArn = role, RoleSessionName = "configured" };
        configure(request);
        return _sts.AssumeRoleAsync(request);
    }

    public async Task RunAsync(string role)
    {
        await AssumeAsync(role, r => r.DurationSeconds = {|ROLE1001:7200|});
        await AssumeAsync(role, r => r.ExternalId = role);
    }
}
