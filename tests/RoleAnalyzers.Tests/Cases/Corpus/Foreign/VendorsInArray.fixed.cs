using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class VendorsInArrayStack : Stack
{
    public VendorsInArrayStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        var vendorExternalId = new CfnParameter(this, "VendorExternalId", new CfnParameterProps
        {
            Description = "External ID that the callers of Vendor must present",
            MinLength = 2,
        });
        var vendorExternalId2 = new CfnParameter(this, "VendorExternalId2", new CfnParameterProps
        {
            Description = "External ID that the callers of Vendor must present",
            MinLength = 2,
        });
        var vendors = new[] { new AccountPrincipal("999988887777").WithConditions(new Dictionary<string, object>
        {
            ["StringEquals"] = new Dictionary<string, object> { ["sts:ExternalId"] = vendorExternalId.ValueAsString },
        }), new AccountPrincipal("888877776666").WithConditions(new Dictionary<string, object>
        {
            ["StringEquals"] = new Dictionary<string, object> { ["sts:ExternalId"] = vendorExternalId2.ValueAsString },
        }) };
        new Role(this, "Vendor", new RoleProps { AssumedBy = new CompositePrincipal(vendors) });
    }
}
