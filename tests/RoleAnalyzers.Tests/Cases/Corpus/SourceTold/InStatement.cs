using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class InStatementStack : Stack
{
    public InStatementStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        var role = new Role(this, "Things", new RoleProps { AssumedBy = new ServicePrincipal("lambda.amazonaws.com") });
        role.AssumeRolePolicy.AddStatements(new PolicyStatement(new PolicyStatementProps
        {
            Principals = new[] { {|ROLE4002:new ServicePrincipal("iot.amazonaws.com")|} },
            Actions = new[] { "sts:AssumeRole" },
        }));
    }
}
