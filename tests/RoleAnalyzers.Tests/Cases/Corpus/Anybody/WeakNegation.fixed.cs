using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class WeakNegationStack : Stack
{
    public WeakNegationStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        new Role(this, "Reader", new RoleProps
        {
            AssumedBy = new AccountRootPrincipal().WithConditions(new Dictionary<string, object>
            {
                ["StringNotEquals"] = new Dictionary<string, object> { [{|ROLE2010:"aws:PrincipalOrgID"|}] = "o-a1b2c3d4e5" },
            }),
        });
    }
}
