using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class AccountPrincipalStack : Stack
{
    public AccountPrincipalStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        var vendorExternalId = new CfnParameter(this, "VendorExternalId", new CfnParameterProps
        {
            Description = "External ID that the callers of Vendor must present",
            MinLength = 2,
        });
        new Role(this, "Vendor", new RoleProps
        {
            Description = "For the vendor",
            AssumedBy = new AccountPrincipal("999988887777"),
            ExternalIds = new[] { vendorExternalId.ValueAsString },
        });
    }
}
