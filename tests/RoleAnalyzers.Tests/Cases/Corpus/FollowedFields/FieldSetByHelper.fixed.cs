using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
class FieldSetByHelper
{
    private readonly IAmazonSecurityTokenService _sts;

    public FieldSetByHelper(string hub)
    {
        _sts = Connect(hub);
    }

    private static IAmazonSecurityTokenService Connect(string hub)
    {
        var session = new AssumeRoleAWSCredentials(new InstanceProfileAWSCredentials(), hub, "connect");
        return new AmazonSecurityTokenServiceClient(session);
    }

    public async Task EnterAsync(string role)
    {
        await _sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "helped", DurationSeconds = 3600 });
    }
}
