using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class ArnPrincipalByConstantStack : Stack
{
    public ArnPrincipalByConstantStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        new Role(this, "Reader", new RoleProps { AssumedBy = {|ROLE2001:new ArnPrincipal(Everyone)|} });
    }

    private const string Everyone = "*";
}
