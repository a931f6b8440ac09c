using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

internal class SpireStack : Stack
{
    internal SpireStack(Construct scope, string id)
        : base(scope, id)
    {
        new Role(this, "Spire", new RoleProps { AssumedBy = new AnyPrincipal().WithConditions(Conditions) });
    }

    private static Dictionary<string, object> Conditions => new()
    {
        ["StringEquals"] = new Dictionary<string, object> { ["aws:PrincipalOrgID"] = "o-abcdefghij" },
    };
}
