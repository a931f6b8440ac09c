using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class StatementConditionsStack : Stack
{
    public StatementConditionsStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        var role = new Role(this, "Vendor", new RoleProps { AssumedBy = new AccountRootPrincipal() });
        var statement = new PolicyStatement(new PolicyStatementProps
        {
            Actions = new[] { "sts:AssumeRole" },
            Principals = new IPrincipal[] { new AccountPrincipal("999988887777") },
        });
        statement.AddCondition("StringEquals", new Dictionary<string, object> { ["sts:ExternalId"] = "acme-4711" });
        role.AssumeRolePolicy.AddStatements(statement);
    }
}
