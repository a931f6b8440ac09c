using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class UnknownEffectOrActionsStack : Stack
{
    public UnknownEffectOrActionsStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        var role = new Role(this, "Reader", new RoleProps { AssumedBy = new AccountRootPrincipal() });
        role.AssumeRolePolicy.AddStatements(
            new PolicyStatement(new PolicyStatementProps
            {
                Effect = props is null ? Effect.ALLOW : Effect.DENY,
                Actions = new[] { "sts:AssumeRole" },
                Principals = new IPrincipal[] { new AnyPrincipal() },
            }),
            new PolicyStatement(new PolicyStatementProps { Actions = Actions, Principals = new IPrincipal[] { new AnyPrincipal() } }));
    }

    public string[] Actions { get; set; }
}
