using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class DenyThatSparesEverybodyStack : Stack
{
    public DenyThatSparesEverybodyStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        // The Deny speaks of something else than who the caller is.
        var role = new Role(this, "Reader", new RoleProps { AssumedBy = new AccountRootPrincipal() });
        role.AssumeRolePolicy.AddStatements(new PolicyStatement(new PolicyStatementProps
        {
            Effect = Effect.DENY,
            Actions = new[] { "sts:AssumeRole" },
            Principals = new IPrincipal[] { new AnyPrincipal() },
            Conditions = new Dictionary<string, object>
            {
                ["Bool"] = new Dictionary<string, object> { ["aws:SecureTransport"] = "false" },
            },
        }));
    }
}
