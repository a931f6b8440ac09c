using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class WeakPatternStack : Stack
{
    public WeakPatternStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        new Role(this, "Reader", new RoleProps
        {
            AssumedBy = {|ROLE2001:new AnyPrincipal()|}.WithConditions(new Dictionary<string, object>
            {
                ["StringLike"] = new Dictionary<string, object> { [{|#0:"aws:PrincipalOrgID"|}] = "o-*" },
            }),
        });
    }
}
