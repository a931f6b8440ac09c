using Amazon.CDK.AWS.IAM;
using Constructs;

static class Roles
{
    public static Role Vendor(Construct scope, string name)
    {
        return new Role(scope, name, new RoleProps { RoleName = name, AssumedBy = {|ROLE3001:new AccountPrincipal("999988887777")|} });
    }
}
