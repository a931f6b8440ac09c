using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class RootArnStack : Stack
{
    public RootArnStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        new Role(this, "Vendor", new RoleProps { AssumedBy = {|ROLE3001:new ArnPrincipal("arn:aws:iam::999988887777:root")|} });
    }
}
