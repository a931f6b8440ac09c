using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class ArnOfPartsStack : Stack
{
    public ArnOfPartsStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        var vendor = "999988887777";
        new Role(this, "Vendor", new RoleProps { AssumedBy = {|ROLE3001:new ArnPrincipal($"arn:{Aws.PARTITION}:iam::{vendor}:role/collector")|} });
    }
}
