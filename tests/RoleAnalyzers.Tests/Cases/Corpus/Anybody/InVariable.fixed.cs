using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class InVariableStack : Stack
{
    public InVariableStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        var anybody = new AccountRootPrincipal();
        var role = new Role(this, "Reader", new RoleProps { AssumedBy = anybody });
    }
}
