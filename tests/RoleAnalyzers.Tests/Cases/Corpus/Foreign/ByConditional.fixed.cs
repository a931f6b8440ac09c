using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class ByConditionalStack : Stack
{
    public ByConditionalStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        var vendorExternalId = new CfnParameter(this, "VendorExternalId", new CfnParameterProps
        {
            Description = "External ID that the callers of Vendor must present",
            MinLength = 2,
        });
        new Role(this, "Vendor", new RoleProps
        {
            AssumedBy = props is null ? new AccountPrincipal("999988887777").WithConditions(new Dictionary<string, object>
            {
                ["StringEquals"] = new Dictionary<string, object> { ["sts:ExternalId"] = vendorExternalId.ValueAsString },
            }) : new AccountRootPrincipal(),
        });
    }
}
