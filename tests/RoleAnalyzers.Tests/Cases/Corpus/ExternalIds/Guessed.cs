using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class GuessedStack : Stack
{
    public GuessedStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        new Role(this, "First", new RoleProps { AssumedBy = new AccountPrincipal("999988887777"), ExternalIds = {|ROLE3002:new[] { "changeme" }|} });
        new Role(this, "Second", new RoleProps
        {
            AssumedBy = new AccountPrincipal("999988887777").WithConditions(new Dictionary<string, object>
            {
                ["StringLike"] = new Dictionary<string, object> { [{|ROLE3002:"sts:ExternalId"|}] = "acme-*" },
            }),
        });
    }
}
