using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class AskedByStatementStack : Stack
{
    public AskedByStatementStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        var role = new Role(this, "Task", new RoleProps { AssumedBy = new ServicePrincipal("lambda.amazonaws.com") });
        var statement = new PolicyStatement(new PolicyStatementProps { Principals = new[] { new ServicePrincipal("iot.amazonaws.com") }, Actions = new[] { "sts:AssumeRole" } });
        statement.AddSourceAccountCondition(Account);
        role.AssumeRolePolicy.AddStatements(statement);
    }
}
