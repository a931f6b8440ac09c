using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class ByUnknownConditionsStack : Stack
{
    public ByUnknownConditionsStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        new Role(this, "First", new RoleProps { AssumedBy = new AnyPrincipal().WithConditions(Conditions()) });
        new Role(this, "Second", new RoleProps
        {
            AssumedBy = new AnyPrincipal().WithConditions(new Dictionary<string, object>
            {
                [System.Environment.GetEnvironmentVariable("OPERATOR")] = new Dictionary<string, object> { ["aws:PrincipalOrgID"] = "o-a1b2c3d4e5" },
            }),
        });
        new Role(this, "Third", new RoleProps
        {
            AssumedBy = new AnyPrincipal().WithConditions(new Dictionary<string, object>
            {
                ["StringLike"] = new Dictionary<string, object> { ["aws:PrincipalOrgID"] = System.Environment.GetEnvironmentVariable("ORGANIZATION") },
            }),
        });
        new Role(this, "Fourth", new RoleProps
        {
            AssumedBy = new AnyPrincipal().WithConditions(new Dictionary<string, object>
            {
                ["StringEquals"] = new Dictionary<string, object> { ["acme:SomeKeyOfTomorrow"] = "x" },
            }),
        });
    }

    private static extern IDictionary<string, object> Conditions();
}
