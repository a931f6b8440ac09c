using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class ByConditionsInStepsStack : Stack
{
    public ByConditionsInStepsStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        var keys = new Dictionary<string, object>();
        var conditions = new Dictionary<string, object>();
        conditions.Add("StringEquals", keys);
        keys["aws:PrincipalOrgID"] = "o-a1b2c3d4e5";
        new Role(this, "Reader", new RoleProps { AssumedBy = new AnyPrincipal().WithConditions(conditions) });
    }
}
