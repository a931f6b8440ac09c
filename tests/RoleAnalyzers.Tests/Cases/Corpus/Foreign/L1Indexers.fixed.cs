using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class L1IndexersStack : Stack
{
    public L1IndexersStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        var vendorExternalId = new CfnParameter(this, "VendorExternalId", new CfnParameterProps
        {
            Description = "External ID that the callers of Vendor must present",
            MinLength = 2,
        });
        new CfnRole(this, "Vendor", new CfnRoleProps
        {
            AssumeRolePolicyDocument = new Dictionary<string, object>
            {
                ["Version"] = "2012-10-17",
                ["Statement"] = new[]
                {
                    new Dictionary<string, object>
                    {
                        ["Effect"] = "Allow",
                        ["Principal"] = new Dictionary<string, object> { ["AWS"] = "arn:aws:iam::999988887777:root" },
                        ["Action"] = "sts:AssumeRole",
                        ["Condition"] = new Dictionary<string, object>
                        {
                            ["StringEquals"] = new Dictionary<string, object> { ["sts:ExternalId"] = vendorExternalId.ValueAsString },
                        },
                    },
                },
            },
        });
    }
}
