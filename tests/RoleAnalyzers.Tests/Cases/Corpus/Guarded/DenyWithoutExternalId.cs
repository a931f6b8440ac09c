using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class DenyWithoutExternalIdStack : Stack
{
    public DenyWithoutExternalIdStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        var role = new Role(this, "Vendor", new RoleProps { AssumedBy = new AccountPrincipal("999988887777") });
        role.AssumeRolePolicy.AddStatements(new PolicyStatement(new PolicyStatementProps
        {
            Effect = Effect.DENY,
            Actions = new[] { "sts:AssumeRole" },
            Principals = new IPrincipal[] { new AnyPrincipal() },
            Conditions = new Dictionary<string, object>
            {
                ["StringNotEquals"] = new Dictionary<string, object> { ["sts:ExternalId"] = "acme-4711" },
            },
        }));
    }
}
