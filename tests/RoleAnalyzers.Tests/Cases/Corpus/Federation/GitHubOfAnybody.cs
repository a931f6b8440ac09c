using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class GitHubOfAnybodyStack : Stack
{
    public GitHubOfAnybodyStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        // What is meant by the pattern, only its writer knows.
        new Role(this, "Deploy", new RoleProps
        {
            AssumedBy = {|ROLE2006:new WebIdentityPrincipal($"arn:aws:iam::{Account}:oidc-provider/token.actions.githubusercontent.com", new Dictionary<string, object>
            {
                ["StringLike"] = new Dictionary<string, object> { ["token.actions.githubusercontent.com:sub"] = "repo:*" },
            })|},
        });
    }
}
