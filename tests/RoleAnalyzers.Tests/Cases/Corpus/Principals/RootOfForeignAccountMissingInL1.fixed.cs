// Option: role_analyzers.own_account = 111122223333
using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class RootOfForeignAccountMissingInL1Stack : Stack
{
    public RootOfForeignAccountMissingInL1Stack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        var readerExternalId = new CfnParameter(this, "ReaderExternalId", new CfnParameterProps
        {
            Description = "External ID that the callers of Reader must present",
            MinLength = 2,
        });
        new CfnRole(this, "Reader", new CfnRoleProps
        {
            AssumeRolePolicyDocument = new Dictionary<string, object>
            {
                ["Version"] = "2012-10-17",
                ["Statement"] = new[]
                {
                    new Dictionary<string, object>
                    {
                        ["Effect"] = "Allow",
                        ["Principal"] = new Dictionary<string, object> { { "AWS", new[] { "arn:aws:iam::999988887777:root" } } },
                        ["Action"] = "sts:AssumeRole",
                        ["Condition"] = new Dictionary<string, object>
                        {
                            ["StringEquals"] = new Dictionary<string, object> { ["sts:ExternalId"] = readerExternalId.ValueAsString },
                        },
                    },
                },
            },
        });
    }
}
