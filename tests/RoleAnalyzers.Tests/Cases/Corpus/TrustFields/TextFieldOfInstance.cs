using Amazon.IdentityManagement;
using Amazon.IdentityManagement.Model;

public sealed class Maintenance
{
    private readonly IAmazonIdentityManagementService _iam;
    private readonly string _trust;

    public Maintenance(IAmazonIdentityManagementService iam, string sid)
    {
        _iam = iam;
        _trust = "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Sid\":\"" + sid + "\",\"Effect\":\"Allow\",\"Principal\":{\"AWS\":\"*\"},\"Action\":\"sts:AssumeRole\"}]}";
    }

    public Task RunAsync() => _iam.CreateRoleAsync(new CreateRoleRequest { RoleName = "maintenance", AssumeRolePolicyDocument = {|ROLE2001:_trust|} });
}
