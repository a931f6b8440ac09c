using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class MisspeltStack : Stack
{
    public MisspeltStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        var role = new Role(this, "Reader", new RoleProps { AssumedBy = new ServicePrincipal("lambda.amazonaws.com") });
        role.AssumeRolePolicy.AddStatements(new PolicyStatement(new PolicyStatementProps
        {
            Principals = new[] { new AccountRootPrincipal() },
            Actions = new[] { "sts:AssumeRole", "sts:TagSession" },
        }));
    }
}
