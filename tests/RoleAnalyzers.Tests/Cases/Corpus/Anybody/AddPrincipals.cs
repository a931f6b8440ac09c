using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class AddPrincipalsStack : Stack
{
    public AddPrincipalsStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        var role = new Role(this, "Reader", new RoleProps { AssumedBy = new ServicePrincipal("lambda.amazonaws.com") });
        var statement = new PolicyStatement(new PolicyStatementProps { Actions = new[] { {|ROLE2004:"sts:*"|} } });
        statement.AddPrincipals({|ROLE2001:new AnyPrincipal()|});
        role.AssumeRolePolicy.AddStatements(statement);
    }
}
