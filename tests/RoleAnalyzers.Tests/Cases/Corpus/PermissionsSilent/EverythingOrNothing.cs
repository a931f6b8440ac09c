using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class EverythingOrNothingStack : Stack
{
    public EverythingOrNothingStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        var role = new Role(this, "Build", new RoleProps { AssumedBy = new ServicePrincipal("codebuild.amazonaws.com") });
        role.AddToPolicy(new PolicyStatement(new PolicyStatementProps { Actions = new[] { "*" }, Resources = new[] { "*" } }));
        role.AddToPolicy(new PolicyStatement(new PolicyStatementProps { Actions = new[] { "*", "sts:AssumeRole" }, Resources = new[] { "*" } }));
        role.AddToPolicy(new PolicyStatement(new PolicyStatementProps { Actions = new[] { "sts:AssumeRole" }, Resources = new[] { "*" }, Effect = Effect.DENY }));
        role.AddToPolicy(new PolicyStatement(new PolicyStatementProps { Actions = new[] { "sts:GetCallerIdentity", "s3:*" }, Resources = new[] { "*" } }));
        role.AddToPolicy(new PolicyStatement(new PolicyStatementProps { NotActions = new[] { "iam:*" }, Resources = new[] { "*" } }));
        role.AddToPolicy(new PolicyStatement(new PolicyStatementProps { Actions = new[] { "sts:AssumeRole" }, NotResources = new[] { "arn:aws:iam::111122223333:role/Admin" } }));
    }
}
