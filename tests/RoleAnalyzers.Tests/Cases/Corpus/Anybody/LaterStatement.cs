using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class LaterStatementStack : Stack
{
    public LaterStatementStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        var role = new Role(this, "Reader", new RoleProps { AssumedBy = new ServicePrincipal("lambda.amazonaws.com") });
        role.AssumeRolePolicy.AddStatements(new PolicyStatement(new PolicyStatementProps
        {
            Effect = Effect.ALLOW,
            Actions = new[] { "sts:AssumeRole" },
            Principals = new IPrincipal[] { {|ROLE2001:new AnyPrincipal()|} },
        }));
    }
}
