using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class InTrustPolicyStack : Stack
{
    public InTrustPolicyStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        var role = new Role(this, "Auditor", new RoleProps { AssumedBy = new AccountRootPrincipal() });
        var statement = new PolicyStatement(new PolicyStatementProps
        {
            Principals = new[] { new AccountPrincipal("444455556666") },
            Actions = new[] { "sts:AssumeRole" },
        });
        {|ROLE3004:statement.AddAccountCondition("444455556666")|};
        role.AssumeRolePolicy.AddStatements(statement);
    }
}
