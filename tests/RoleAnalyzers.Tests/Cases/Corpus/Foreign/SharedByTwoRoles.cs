using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class SharedByTwoRolesStack : Stack
{
    public SharedByTwoRolesStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        var vendor = {|ROLE3001:new AccountPrincipal("999988887777")|};
        new Role(this, "Reader", new RoleProps { AssumedBy = vendor });
        new Role(this, "Writer", new RoleProps { AssumedBy = vendor });
    }
}
