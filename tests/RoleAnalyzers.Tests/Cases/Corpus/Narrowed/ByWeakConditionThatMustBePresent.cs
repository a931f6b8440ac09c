using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class ByWeakConditionThatMustBePresentStack : Stack
{
    public ByWeakConditionThatMustBePresentStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        // The operator admits those without the key; Null does not.
        new Role(this, "Reader", new RoleProps
        {
            AssumedBy = new AnyPrincipal().WithConditions(new Dictionary<string, object>
            {
                ["StringEqualsIfExists"] = new Dictionary<string, object> { ["aws:PrincipalOrgID"] = "o-a1b2c3d4e5" },
                ["Null"] = new Dictionary<string, object> { ["aws:PrincipalOrgID"] = "false" },
            }),
        });
    }
}
