// Option: role_analyzers.own_account = 111122223333
using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class OwnAccountOptionIsAnotherStack : Stack
{
    public OwnAccountOptionIsAnotherStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        var vendorExternalId = new CfnParameter(this, "VendorExternalId", new CfnParameterProps
        {
            Description = "External ID that the callers of Vendor must present",
            MinLength = 2,
        });
        new Role(this, "Vendor", new RoleProps { AssumedBy = new CompositePrincipal(new AccountPrincipal("111122223333"), new AccountPrincipal("999988887777").WithConditions(new Dictionary<string, object>
        {
            ["StringEquals"] = new Dictionary<string, object> { ["sts:ExternalId"] = vendorExternalId.ValueAsString },
        })) });
    }
}
