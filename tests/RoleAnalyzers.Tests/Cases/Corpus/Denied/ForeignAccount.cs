using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class ForeignAccountStack : Stack
{
    public ForeignAccountStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        var role = new Role(this, "Reader", new RoleProps { AssumedBy = new AccountRootPrincipal() });
        var statement = new PolicyStatement(new PolicyStatementProps { Effect = Effect.DENY });
        statement.AddActions("sts:AssumeRole");
        statement.AddAwsAccountPrincipal("999988887777");
        role.AssumeRolePolicy.AddStatements(statement);
    }
}
