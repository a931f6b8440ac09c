using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
class KeptByMethod
{
    private AmazonSecurityTokenServiceClient _sts;

    public async Task InitializeAsync(string token, string role)
    {
        await Task.Yield();
        _sts = new AmazonSecurityTokenServiceClient(new AssumeRoleWithWebIdentityCredentials(token, role, "kept"));
    }

    public Task<AssumeRoleResponse> EnterAsync(string role) =>
        _sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "kept", DurationSeconds = {|ROLE1001:7200|} });
}
