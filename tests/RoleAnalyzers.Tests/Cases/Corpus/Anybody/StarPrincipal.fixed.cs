using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class StarPrincipalStack : Stack
{
    public StarPrincipalStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        // IAM refuses the bare "*", so the deployment fails.
        new Role(this, "Reader", new RoleProps { AssumedBy = new AccountRootPrincipal() });
    }
}
