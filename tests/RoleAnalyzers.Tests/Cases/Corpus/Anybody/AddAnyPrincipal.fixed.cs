using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class AddAnyPrincipalStack : Stack
{
    public AddAnyPrincipalStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        var role = new Role(this, "Reader", new RoleProps { AssumedBy = new ServicePrincipal("lambda.amazonaws.com") });
        var statement = new PolicyStatement();
        statement.AddActions("sts:AssumeRole");
        statement.AddAccountRootPrincipal();
        role.AssumeRolePolicy.AddStatements(statement);
    }
}
