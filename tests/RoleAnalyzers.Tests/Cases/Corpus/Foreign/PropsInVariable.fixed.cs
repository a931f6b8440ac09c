using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class PropsInVariableStack : Stack
{
    public PropsInVariableStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        var vendorProps = new RoleProps();
        var vendorExternalId = new CfnParameter(this, "VendorExternalId", new CfnParameterProps
        {
            Description = "External ID that the callers of Vendor must present",
            MinLength = 2,
        });
        vendorProps.AssumedBy = new AccountPrincipal("999988887777");
        vendorProps.ExternalIds = new[] { vendorExternalId.ValueAsString };
        new Role(this, "Vendor", vendorProps);
    }
}
