using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class PatternsThatAreNoneInL1Stack : Stack
{
    public PatternsThatAreNoneInL1Stack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
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
                        ["Principal"] = new Dictionary<string, object> { ["AWS"] = $"arn:aws:iam::{Account}:root" },
                        ["Action"] = "sts:AssumeRole",
                        ["Condition"] = new Dictionary<string, object>
                        {
                            ["StringEquals"] = new Dictionary<string, object>
                            {
                                ["aws:PrincipalTag/stage"] = "prod",
                            },
                            ["ArnLike"] = new Dictionary<string, object> { ["aws:PrincipalArn"] = $"arn:aws:iam::{Account}:role/dev-*" },
                        },
                    },
                },
            },
        });
    }
}
