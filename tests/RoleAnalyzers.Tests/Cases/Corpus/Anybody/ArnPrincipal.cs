using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class ArnPrincipalStack : Stack
{
    public ArnPrincipalStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        new Role(this, "Reader", new RoleProps { AssumedBy = {|ROLE2001:new ArnPrincipal("*")|} });
    }
}
