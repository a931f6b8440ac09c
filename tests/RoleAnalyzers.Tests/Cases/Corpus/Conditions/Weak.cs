using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class WeakStack : Stack
{
    public WeakStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        new Role(this, "Reader", new RoleProps
        {
            AssumedBy = new AccountRootPrincipal().WithConditions(new Dictionary<string, object>
            {
                ["BoolIfExists"] = new Dictionary<string, object> { [{|ROLE2010:"aws:MultiFactorAuthPresent"|}] = "true" }, // people alone
            }),
        });
    }
}
