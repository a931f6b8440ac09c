using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class AddPrincipalsStack : Stack
{
    public AddPrincipalsStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        var role = new Role(this, "Reader", new RoleProps { AssumedBy = new ServicePrincipal("lambda.amazonaws.com") });
        var statement = new PolicyStatement(new PolicyStatementProps { Actions = new[] { "sts:AssumeRole" } });
        statement.AddPrincipals(new AccountRootPrincipal());
        role.AssumeRolePolicy.AddStatements(statement);
    }
}
