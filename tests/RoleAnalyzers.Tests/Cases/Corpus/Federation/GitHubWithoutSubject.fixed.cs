using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class GitHubWithoutSubjectStack : Stack
{
    public GitHubWithoutSubjectStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        var provider = $"arn:aws:iam::{Account}:oidc-provider/token.actions.githubusercontent.com";
        new Role(this, "Deploy", new RoleProps
        {
            AssumedBy = {|ROLE2006:new WebIdentityPrincipal(provider, new Dictionary<string, object>
            {
                ["StringEquals"] = new Dictionary<string, object>
                {
                    ["token.actions.githubusercontent.com:aud"] = "sts.amazonaws.com",
                    ["token.actions.githubusercontent.com:sub"] = "repo:<OWNER>/<REPO>:ref:refs/heads/<BRANCH>",
                },
            })|},
        });
    }
}
