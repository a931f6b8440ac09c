using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class AccountPrincipalStack : Stack
{
    public AccountPrincipalStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        new Role(this, "Vendor", new RoleProps
        {
            Description = "For the vendor",
            AssumedBy = {|ROLE3001:new AccountPrincipal("999988887777")|},
        });
    }
}
