using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class BoundaryStack : Stack
{
    public BoundaryStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        var boundary = new ManagedPolicy(this, "Limit", new ManagedPolicyProps { Statements = new[] { new PolicyStatement(new PolicyStatementProps { Actions = new[] { "sts:AssumeRole", "s3:*" }, Resources = new[] { "*" } }) } });
        new Role(this, "Build", new RoleProps { AssumedBy = new ServicePrincipal("codebuild.amazonaws.com"), PermissionsBoundary = boundary });
    }
}
