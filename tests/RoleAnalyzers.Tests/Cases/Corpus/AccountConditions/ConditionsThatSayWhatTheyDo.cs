using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class ConditionsThatSayWhatTheyDoStack : Stack
{
    public ConditionsThatSayWhatTheyDoStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        var role = new Role(this, "Auditor", new RoleProps { AssumedBy = new AccountRootPrincipal() });
        var statement = new PolicyStatement(new PolicyStatementProps
        {
            Principals = new[] { new AccountPrincipal("444455556666") },
            Actions = new[] { "sts:AssumeRole" },
        });
        statement.AddCondition("StringEquals", new Dictionary<string, object> { ["sts:ExternalId"] = "7d0f4a2c-19e5" });
        statement.AddSourceAccountCondition("444455556666");
        role.AssumeRolePolicy.AddStatements(statement);
    }
}
