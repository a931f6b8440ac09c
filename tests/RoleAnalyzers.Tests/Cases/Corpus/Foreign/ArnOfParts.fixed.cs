using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class ArnOfPartsStack : Stack
{
    public ArnOfPartsStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        var vendor = "999988887777";
        var vendorExternalId = new CfnParameter(this, "VendorExternalId", new CfnParameterProps
        {
            Description = "External ID that the callers of Vendor must present",
            MinLength = 2,
        });
        new Role(this, "Vendor", new RoleProps { AssumedBy = new ArnPrincipal($"arn:{Aws.PARTITION}:iam::{vendor}:role/collector"), ExternalIds = new[] { vendorExternalId.ValueAsString } });
    }
}
