using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class AddedToCompositeStack : Stack
{
    public AddedToCompositeStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        var principals = new CompositePrincipal(new ServicePrincipal("lambda.amazonaws.com"));
        principals.AddPrincipals(new AccountRootPrincipal(), {|ROLE2001:new AnyPrincipal()|});
        new Role(this, "Reader", new RoleProps { AssumedBy = principals });
    }
}
