using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

internal class SafeStack : Stack
{
    internal SafeStack(Construct scope, string id)
        : base(scope, id)
    {
        var role = new Role(this, "Safe", new RoleProps { AssumedBy = new AnyPrincipal() });
        KeepInside(role, "o-abcdefghij");
    }

    private static void KeepInside(Role role, string organization)
    {
        var statement = new PolicyStatement(new PolicyStatementProps { Effect = Effect.DENY, Actions = new[] { "sts:AssumeRole" }, Principals = new[] { new StarPrincipal() } });
        statement.AddCondition("StringNotEquals", new Dictionary<string, string> { ["aws:PrincipalOrgID"] = organization });
        role.AssumeRolePolicy.AddStatements(statement);
    }
}
