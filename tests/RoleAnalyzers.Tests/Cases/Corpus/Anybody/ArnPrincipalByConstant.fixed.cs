using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class ArnPrincipalByConstantStack : Stack
{
    public ArnPrincipalByConstantStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        new Role(this, "Reader", new RoleProps { AssumedBy = new AccountRootPrincipal() });
    }

    private const string Everyone = "*";
}
