using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class NarrowedStack : Stack
{
    public NarrowedStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        var role = new Role(this, "Build", new RoleProps { AssumedBy = new ServicePrincipal("codebuild.amazonaws.com") });
        role.AddToPolicy(new PolicyStatement(new PolicyStatementProps { Actions = new[] { "sts:AssumeRole" }, Resources = new[] { "*" }, Conditions = new Dictionary<string, object> { ["StringEquals"] = new Dictionary<string, object> { ["aws:ResourceAccount"] = "444455556666" } } }));
        role.AddToPolicy(new PolicyStatement(new PolicyStatementProps { Actions = new[] { "sts:AssumeRole" }, Resources = new[] { "*" }, Conditions = new Dictionary<string, object> { ["StringEquals"] = new Dictionary<string, object> { ["aws:ResourceOrgID"] = "o-a1b2c3d4e5" } } }));
        role.AddToPolicy(new PolicyStatement(new PolicyStatementProps { Actions = new[] { "sts:AssumeRole" }, Resources = new[] { "*" }, Conditions = new Dictionary<string, object> { ["StringEquals"] = new Dictionary<string, object> { ["iam:ResourceTag/team"] = "audit" } } }));
        role.AddToPolicy(new PolicyStatement(new PolicyStatementProps { Actions = new[] { "sts:AssumeRole" }, Resources = new[] { "*" }, Conditions = new Dictionary<string, object> { ["StringEquals"] = new Dictionary<string, object> { [id] = "audit" } } }));
        role.AddToPolicy(new PolicyStatement(new PolicyStatementProps { Actions = new[] { "iam:PassRole" }, Resources = new[] { "*" }, Conditions = new Dictionary<string, object> { ["StringEquals"] = new Dictionary<string, object> { ["iam:PassedToService"] = "ecs-tasks.amazonaws.com" } } }));
        role.AddToPolicy(new PolicyStatement(new PolicyStatementProps { Actions = new[] { "iam:PassRole" }, Resources = new[] { "*" }, Conditions = new Dictionary<string, object> { ["StringLike"] = new Dictionary<string, object> { ["IAM:passedtoservice"] = "ecs*" } } }));
    }
}
