using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class AccountByConstantStack : Stack
{
    public AccountByConstantStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        new Role(this, "Vendor", new RoleProps { AssumedBy = {|ROLE3001:new AccountPrincipal(VendorAccount)|} });
    }

    private const string VendorAccount = "999988887777";
}
