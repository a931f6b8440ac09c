using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class ProviderOfThirdAccountStack : Stack
{
    public ProviderOfThirdAccountStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        // The provider is the role's own account's; the other account stays foreign.
        new Role(this, "Vendor", new RoleProps
        {
            AssumedBy = new CompositePrincipal(
                new WebIdentityPrincipal("arn:aws:iam::111122223333:oidc-provider/login.example.com", new Dictionary<string, object>
                {
                    ["StringEquals"] = new Dictionary<string, object> { ["login.example.com:sub"] = "builder" },
                }),
                {|ROLE3001:new AccountPrincipal("999988887777")|}),
        });
    }
}
