using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class ConditionsChangedElsewhereStack : Stack
{
    public ConditionsChangedElsewhereStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        var conditions = new Dictionary<string, object>();
        Narrow(conditions);
        new Role(this, "Reader", new RoleProps { AssumedBy = new AnyPrincipal().WithConditions(conditions) });

        var entries = new Dictionary<string, object> { ["StringLike"] = new Dictionary<string, object> { ["aws:PrincipalOrgID"] = "o-*" } };
        System.Action<IDictionary<string, object>> narrow = Narrow;
        narrow(entries);
        new Role(this, "Writer", new RoleProps { AssumedBy = new AnyPrincipal().WithConditions(entries) });
    }

    private static void Narrow(IDictionary<string, object> conditions) =>
        conditions["StringEquals"] = new Dictionary<string, object> { ["aws:PrincipalOrgID"] = "o-a1b2c3d4e5" };
}
