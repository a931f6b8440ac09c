using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class ByLaterConditionStack : Stack
{
    public ByLaterConditionStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        var principal = new PrincipalWithConditions(new AnyPrincipal(), new Dictionary<string, object>());
        principal.AddCondition("StringEquals", new Dictionary<string, object> { ["aws:PrincipalOrgID"] = "o-a1b2c3d4e5" });
        new Role(this, "Reader", new RoleProps { AssumedBy = principal });
    }
}
