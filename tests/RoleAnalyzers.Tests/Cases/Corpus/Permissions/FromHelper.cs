using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class FromHelperStack : Stack
{
    public FromHelperStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        var role = new Role(this, "Build", new RoleProps { AssumedBy = new ServicePrincipal("codebuild.amazonaws.com") });
        role.AddToPolicy(On({|ROLE3006:"*"|}));
        role.AddToPolicy(On("arn:aws:iam::444455556666:role/Auditor"));
    }

    private static PolicyStatement On(string role) => new(new PolicyStatementProps { Actions = new[] { "sts:AssumeRole" }, Resources = new[] { role } });
}
