using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class InFieldStack : Stack
{
    public InFieldStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        new Role(this, "Reader", new RoleProps { AssumedBy = Anybody });
    }

    private static readonly IPrincipal Anybody = {|ROLE2001:new AnyPrincipal()|};
}
