using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class ArnWithUnknownRoleStack : Stack
{
    public ArnWithUnknownRoleStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        var vendorExternalId = new CfnParameter(this, "VendorExternalId", new CfnParameterProps
        {
            Description = "External ID that the callers of Vendor must present",
            MinLength = 2,
        });
        // The account is known, and it is the account that is foreign.
        new Role(this, "Vendor", new RoleProps { AssumedBy = new ArnPrincipal("arn:aws:iam::999988887777:role/" + System.Environment.GetEnvironmentVariable("ROLE")), ExternalIds = new[] { vendorExternalId.ValueAsString } });
    }
}
