using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class WildcardOfOwnAccountInL1Stack : Stack
{
    public WildcardOfOwnAccountInL1Stack(Construct scope, string id, IStackProps props = null)
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
                        ["Principal"] = new Dictionary<string, object> { ["AWS"] = {|ROLE2002:$"arn:aws:iam::{Account}:user/ci-*"|} },
                        ["Action"] = "sts:AssumeRole",
                    },
                },
            },
        });
    }
}
