using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class LaterStatementStack : Stack
{
    public LaterStatementStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        var role = new Role(this, "Vendor", new RoleProps { AssumedBy = new AccountRootPrincipal() });
        var vendorExternalId = new CfnParameter(this, "VendorExternalId", new CfnParameterProps
        {
            Description = "External ID that the callers of Vendor must present",
            MinLength = 2,
        });
        role.AssumeRolePolicy.AddStatements(new PolicyStatement(new PolicyStatementProps
        {
            Actions = new[] { "sts:AssumeRole" },
            Principals = new IPrincipal[] { new AccountPrincipal("999988887777") },
            Conditions = new Dictionary<string, object>
            {
                ["StringEquals"] = new Dictionary<string, object> { ["sts:ExternalId"] = vendorExternalId.ValueAsString },
            },
        }));
    }
}
