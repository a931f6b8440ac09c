using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class AddAwsAccountPrincipalStack : Stack
{
    public AddAwsAccountPrincipalStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        var role = new Role(this, "Vendor", new RoleProps { AssumedBy = new AccountRootPrincipal() });
        var statement = new PolicyStatement();
        statement.AddActions("sts:AssumeRole");
        var vendorExternalId = new CfnParameter(this, "VendorExternalId", new CfnParameterProps
        {
            Description = "External ID that the callers of Vendor must present",
            MinLength = 2,
        });
        statement.AddAwsAccountPrincipal("999988887777");
        statement.AddCondition("StringEquals", new Dictionary<string, object> { ["sts:ExternalId"] = vendorExternalId.ValueAsString });
        role.AssumeRolePolicy.AddStatements(statement);
    }
}
