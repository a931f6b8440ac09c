using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class WeakMfaStack : Stack
{
    public WeakMfaStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        var vendorExternalId = new CfnParameter(this, "VendorExternalId", new CfnParameterProps
        {
            Description = "External ID that the callers of Vendor must present",
            MinLength = 2,
        });
        // BoolIfExists lets in whoever has no such key.
        new Role(this, "Vendor", new RoleProps
        {
            AssumedBy = new AccountPrincipal("999988887777").WithConditions(new Dictionary<string, object>
            {
                ["Bool"] = new Dictionary<string, object> { ["aws:MultiFactorAuthPresent"] = "true" },
            }),
            ExternalIds = new[] { vendorExternalId.ValueAsString },
        });
    }
}
