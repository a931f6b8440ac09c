using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class LaterStatementNullCheckedStack : Stack
{
    public LaterStatementNullCheckedStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        var role = new Role(this, "Reader", new RoleProps { AssumedBy = new ServicePrincipal("lambda.amazonaws.com") });
        role.AssumeRolePolicy!.AddStatements(new PolicyStatement(new PolicyStatementProps
        {
            Actions = ["sts:AssumeRole", "sts:TagSession"],
            Principals = [new AccountRootPrincipal(), {|ROLE2001:new ArnPrincipal("*")|}],
        }));
    }
}
