using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class L1BareStarStack : Stack
{
    public L1BareStarStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        // IAM refuses it.
        new CfnRole(this, "Reader", new CfnRoleProps
        {
            AssumeRolePolicyDocument = new Dictionary<string, object>
            {
                ["Version"] = "2012-10-17",
                ["Statement"] = new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Principal"] = new Dictionary<string, object> { ["AWS"] = $"arn:{Aws.PARTITION}:iam::{Aws.ACCOUNT_ID}:root" },
                    ["Action"] = "sts:AssumeRole",
                },
            },
        });
    }
}
