using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

internal class GuardedRole : Role
{
    internal GuardedRole(Construct scope, string id, IPrincipal trusted)
        : base(scope, id, new RoleProps { AssumedBy = trusted })
    {
        AssumeRolePolicy.AddStatements(new PolicyStatement(new PolicyStatementProps
        {
            Effect = Effect.DENY,
            Actions = new[] { "sts:AssumeRole" },
            Principals = new IPrincipal[] { new AnyPrincipal() },
            Conditions = new Dictionary<string, object>
            {
                ["StringNotEquals"] = new Dictionary<string, object> { ["aws:PrincipalOrgID"] = "o-abcdefghij" },
            },
        }));
    }
}

internal class MoatStack : Stack
{
    internal MoatStack(Construct scope, string id)
        : base(scope, id)
    {
        new GuardedRole(this, "Moat", new AnyPrincipal());
        new GuardedRole(this, "Wall", new AccountRootPrincipal());
    }
}
