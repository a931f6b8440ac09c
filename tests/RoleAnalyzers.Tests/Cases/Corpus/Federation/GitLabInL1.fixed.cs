using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class GitLabInL1Stack : Stack
{
    public GitLabInL1Stack(Construct scope, string id, IStackProps props = null)
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
                        ["Principal"] = new Dictionary<string, object> { ["Federated"] = {|ROLE2006:$"arn:aws:iam::{Account}:oidc-provider/gitlab.com"|} },
                        ["Action"] = "sts:AssumeRoleWithWebIdentity",
                        ["Condition"] = new Dictionary<string, object>
                        {
                            ["StringEquals"] = new Dictionary<string, object> { ["gitlab.com:sub"] = "project_path:<GROUP>/<PROJECT>:ref_type:branch:ref:<BRANCH>" },
                        },
                    },
                },
            },
        });
    }
}
