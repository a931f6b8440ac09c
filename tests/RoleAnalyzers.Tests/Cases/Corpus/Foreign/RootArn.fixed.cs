using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class RootArnStack : Stack
{
    public RootArnStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        var vendorExternalId = new CfnParameter(this, "VendorExternalId", new CfnParameterProps
        {
            Description = "External ID that the callers of Vendor must present",
            MinLength = 2,
        });
        new Role(this, "Vendor", new RoleProps { AssumedBy = new ArnPrincipal("arn:aws:iam::999988887777:root"), ExternalIds = new[] { vendorExternalId.ValueAsString } });
    }
}
