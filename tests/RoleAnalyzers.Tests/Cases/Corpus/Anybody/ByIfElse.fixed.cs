using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class ByIfElseStack : Stack
{
    public ByIfElseStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        IPrincipal principal;
        if (id.StartsWith("Public"))
            principal = new AccountRootPrincipal();
        else
            principal = new ServicePrincipal("ec2.amazonaws.com");
        new Role(this, "Reader", new RoleProps { AssumedBy = principal });
    }
}
