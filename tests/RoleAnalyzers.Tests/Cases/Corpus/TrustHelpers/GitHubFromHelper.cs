using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

internal class DeployStack : Stack
{
    internal DeployStack(Construct scope, string id)
        : base(scope, id)
    {
        new Role(this, "Deploy", new RoleProps { AssumedBy = {|ROLE2006:GitHub("arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com")|} });
    }

    private static IPrincipal GitHub(string provider) => {|#0:new WebIdentityPrincipal(provider, new Dictionary<string, object>
    {
        ["StringEquals"] = new Dictionary<string, string> { ["token.actions.githubusercontent.com:aud"] = "sts.amazonaws.com" },
    })|};
}
