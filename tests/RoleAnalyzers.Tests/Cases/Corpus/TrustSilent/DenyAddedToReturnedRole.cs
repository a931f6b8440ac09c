using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

internal class VaultStack : Stack
{
    internal VaultStack(Construct scope, string id)
        : base(scope, id)
    {
        var role = Opened();
        role.AssumeRolePolicy.AddStatements(new PolicyStatement(new PolicyStatementProps
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

    private Role Opened() => new(this, "Vault", new RoleProps { AssumedBy = new AnyPrincipal() });
}
