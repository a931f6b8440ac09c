using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class InVariableStack : Stack
{
    public InVariableStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        var vendor = new AccountPrincipal("999988887777");
        var vendorExternalId = new CfnParameter(this, "VendorExternalId", new CfnParameterProps
        {
            Description = "External ID that the callers of Vendor must present",
            MinLength = 2,
        });
        new Role(this, "Vendor", new RoleProps { AssumedBy = vendor, ExternalIds = new[] { vendorExternalId.ValueAsString } });
    }
}
