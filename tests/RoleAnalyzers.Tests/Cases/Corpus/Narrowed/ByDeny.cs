using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class ByDenyStack : Stack
{
    public ByDenyStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        var role = new Role(this, "Reader", new RoleProps { AssumedBy = new AnyPrincipal() });
        role.AssumeRolePolicy.AddStatements(new PolicyStatement(new PolicyStatementProps
        {
            Effect = Effect.DENY,
            Actions = new[] { "sts:AssumeRole" },
            Principals = new IPrincipal[] { new AnyPrincipal() },
            Conditions = new Dictionary<string, object>
            {
                ["StringNotEquals"] = new Dictionary<string, object> { ["aws:PrincipalOrgID"] = "o-a1b2c3d4e5" },
            },
        }));
    }
}
