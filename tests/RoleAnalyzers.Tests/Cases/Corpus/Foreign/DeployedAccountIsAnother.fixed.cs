using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

var app = new App();
_ = new VendorStack(app, "Vendor", new StackProps { Env = new Amazon.CDK.Environment { Account = "111122223333", Region = "eu-west-1" } });
app.Synth();

class VendorStack : Stack
{
    public VendorStack(Construct scope, string id, IStackProps props)
        : base(scope, id, props)
    {
        new Role(this, "Operations", new RoleProps { AssumedBy = new AccountPrincipal("111122223333") });
        var vendorExternalId = new CfnParameter(this, "VendorExternalId", new CfnParameterProps
        {
            Description = "External ID that the callers of Vendor must present",
            MinLength = 2,
        });
        new Role(this, "Vendor", new RoleProps { AssumedBy = new AccountPrincipal("999988887777"), ExternalIds = new[] { vendorExternalId.ValueAsString } });
    }
}
