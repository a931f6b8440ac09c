using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class CompositeOfArrayStack : Stack
{
    public CompositeOfArrayStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        PrincipalBase[] readers = { new AccountRootPrincipal(), {|ROLE2001:new AnyPrincipal()|} };
        new Role(this, "Reader", new RoleProps { AssumedBy = new CompositePrincipal(readers) });
    }
}
