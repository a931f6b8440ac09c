using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class ByConditionOfStatementStack : Stack
{
    public ByConditionOfStatementStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        var role = new Role(this, "Reader", new RoleProps { AssumedBy = new AccountRootPrincipal() });
        var statement = new PolicyStatement(new PolicyStatementProps { Actions = new[] { "sts:AssumeRole" } });
        statement.AddAnyPrincipal();
        statement.AddCondition("StringEquals", new Dictionary<string, object> { ["aws:PrincipalOrgID"] = "o-a1b2c3d4e5" });
        role.AssumeRolePolicy.AddStatements(statement);
    }
}
