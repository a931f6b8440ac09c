using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class L1FromJsonStack : Stack
{
    public L1FromJsonStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        new CfnRole(this, "Reader", new CfnRoleProps
        {
            AssumeRolePolicyDocument = PolicyDocument.FromJson(new Dictionary<string, object>
            {
                ["Version"] = "2012-10-17",
                ["Statement"] = new[]
                {
                    new Dictionary<string, object>
                    {
                        ["Effect"] = "Allow",
                        ["Principal"] = new Dictionary<string, object> { ["AWS"] = $"arn:{Aws.PARTITION}:iam::{Aws.ACCOUNT_ID}:root" },
                        ["Action"] = "sts:AssumeRole",
                    },
                },
            }),
        });
    }
}
