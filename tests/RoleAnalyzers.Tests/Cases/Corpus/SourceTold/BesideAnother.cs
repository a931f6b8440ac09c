using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class BesideAnotherStack : Stack
{
    public BesideAnotherStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        var role = new Role(this, "Things", new RoleProps { AssumedBy = new ServicePrincipal("lambda.amazonaws.com") });
        role.AssumeRolePolicy.AddStatements(new PolicyStatement(new PolicyStatementProps
        {
            Principals = new[] { new ServicePrincipal("lambda.amazonaws.com"), {|ROLE4002:new ServicePrincipal("iot.amazonaws.com")|} },
            Actions = new[] { "sts:AssumeRole" },
        }));
    }
}
