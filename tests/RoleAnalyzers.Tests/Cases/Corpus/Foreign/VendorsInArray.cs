using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class VendorsInArrayStack : Stack
{
    public VendorsInArrayStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        var vendors = new[] { {|ROLE3001:new AccountPrincipal("999988887777")|}, {|ROLE3001:new AccountPrincipal("888877776666")|} };
        new Role(this, "Vendor", new RoleProps { AssumedBy = new CompositePrincipal(vendors) });
    }
}
