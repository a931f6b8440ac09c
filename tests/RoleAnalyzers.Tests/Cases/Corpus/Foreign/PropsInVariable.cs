using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class PropsInVariableStack : Stack
{
    public PropsInVariableStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        var vendorProps = new RoleProps();
        vendorProps.AssumedBy = {|ROLE3001:new AccountPrincipal("999988887777")|};
        new Role(this, "Vendor", vendorProps);
    }
}
