using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class OtherConditionsStack : Stack
{
    public OtherConditionsStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        var vendorExternalId = new CfnParameter(this, "VendorExternalId", new CfnParameterProps
        {
            Description = "External ID that the callers of Vendor must present",
            MinLength = 2,
        });
        // Tags are the caller's own, and its address says nothing of whom it acts for.
        new Role(this, "Vendor", new RoleProps
        {
            AssumedBy = new AccountPrincipal("999988887777").WithConditions(new Dictionary<string, object>
            {
                ["StringEquals"] = new Dictionary<string, object> { ["aws:PrincipalTag/team"] = "collectors", ["aws:PrincipalAccount"] = "999988887777" },
                ["IpAddress"] = new Dictionary<string, object> { ["aws:SourceIp"] = "203.0.113.0/24" },
            }),
            ExternalIds = new[] { vendorExternalId.ValueAsString },
        });
    }
}
