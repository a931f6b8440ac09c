using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class GitHubWithAudienceAloneStack : Stack
{
    public GitHubWithAudienceAloneStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        new Role(this, "Deploy", new RoleProps
        {
            AssumedBy = {|ROLE2006:new FederatedPrincipal(
                $"arn:aws:iam::{Account}:oidc-provider/token.actions.githubusercontent.com",
                new Dictionary<string, object>
                {
                    {
                        "StringEquals", new Dictionary<string, string>
                        {
                            { "token.actions.githubusercontent.com:aud", "sts.amazonaws.com" },
                            { "token.actions.githubusercontent.com:sub", "repo:<OWNER>/<REPO>:ref:refs/heads/<BRANCH>" },
                        }
                    },
                },
                "sts:AssumeRoleWithWebIdentity")|},
        });
    }
}
