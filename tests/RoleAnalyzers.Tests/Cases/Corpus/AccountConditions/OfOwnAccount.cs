using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class OfOwnAccountStack : Stack
{
    public OfOwnAccountStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        var role = new Role(this, "Auditor", new RoleProps { AssumedBy = new AccountRootPrincipal() });
        var statement = new PolicyStatement(new PolicyStatementProps
        {
            Principals = new[] { new AccountPrincipal("444455556666") },
            Actions = new[] { "sts:AssumeRole" },
        });
        {|ROLE3004:statement.AddAccountCondition(Account)|};
        role.AssumeRolePolicy.AddStatements(statement);
    }
}
