using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class OfProviderStack : Stack
{
    public OfProviderStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        // The provider can only be the role's own account's, so the account is the role's own.
        new Role(this, "Build", new RoleProps
        {
            AssumedBy = new CompositePrincipal(
                new WebIdentityPrincipal("arn:aws:iam::111122223333:oidc-provider/login.example.com", new Dictionary<string, object>
                {
                    ["StringEquals"] = new Dictionary<string, object> { ["login.example.com:sub"] = "builder" },
                }),
                new AccountPrincipal("111122223333")),
        });
    }
}
