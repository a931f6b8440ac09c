using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class Injected
{
    private readonly IAmazonSecurityTokenService _sts;

    public Injected(IAmazonSecurityTokenService sts) => _sts = sts;

    public Task<AssumeRoleResponse> RunAsync(string role) =>
        _sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "injected", DurationSeconds = 43200 });
}
