using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class InVariableStack : Stack
{
    public InVariableStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        var anybody = {|ROLE2001:new AnyPrincipal()|};
        var role = new Role(this, "Reader", new RoleProps { AssumedBy = anybody });
    }
}
