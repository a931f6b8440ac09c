using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class SharedByTwoRolesStack : Stack
{
    public SharedByTwoRolesStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        var anybody = new AccountRootPrincipal();
        new Role(this, "Reader", new RoleProps { AssumedBy = anybody });
        new Role(this, "Writer", new RoleProps { AssumedBy = anybody });
    }
}
