using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
class SetInEveryConstructor
{
    private readonly IAmazonSecurityTokenService _sts;

    public SetInEveryConstructor()
        : this("eu-west-1")
    {
    }

    public SetInEveryConstructor(string region) =>
        _sts = new AmazonSecurityTokenServiceClient(new InstanceProfileAWSCredentials(), Amazon.RegionEndpoint.GetBySystemName(region));

    public SetInEveryConstructor(string token, string role) =>
        _sts = new AmazonSecurityTokenServiceClient(new AssumeRoleWithWebIdentityCredentials(token, role, "pod"));

    public Task<AssumeRoleResponse> EnterAsync(string role) =>
        _sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "every", DurationSeconds = {|ROLE1001:7200|} });
}
