using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class InVariableStack : Stack
{
    public InVariableStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        var vendor = {|ROLE3001:new AccountPrincipal("999988887777")|};
        new Role(this, "Vendor", new RoleProps { AssumedBy = vendor });
    }
}
