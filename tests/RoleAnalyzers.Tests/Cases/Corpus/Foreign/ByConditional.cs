using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class ByConditionalStack : Stack
{
    public ByConditionalStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        new Role(this, "Vendor", new RoleProps
        {
            AssumedBy = props is null ? {|ROLE3001:new AccountPrincipal("999988887777")|} : new AccountRootPrincipal(),
        });
    }
}
