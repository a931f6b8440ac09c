using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class RoleArnStack : Stack
{
    public RoleArnStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        new Role(this, "Vendor", new RoleProps { AssumedBy = {|ROLE3001:new ArnPrincipal("arn:aws:iam::999988887777:role/collector")|} });
    }
}
