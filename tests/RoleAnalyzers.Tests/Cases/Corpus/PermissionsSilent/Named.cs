using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class NamedStack : Stack
{
    public NamedStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        var role = new Role(this, "Build", new RoleProps { AssumedBy = new ServicePrincipal("codebuild.amazonaws.com") });
        role.AddToPolicy(new PolicyStatement(new PolicyStatementProps { Actions = new[] { "sts:AssumeRole" }, Resources = new[] { "arn:aws:iam::444455556666:role/Auditor" } }));
        role.AddToPolicy(new PolicyStatement(new PolicyStatementProps { Actions = new[] { "sts:AssumeRole" }, Resources = new[] { "arn:aws:iam::*:role/Auditor" } }));
        role.AddToPolicy(new PolicyStatement(new PolicyStatementProps { Actions = new[] { "sts:AssumeRole" }, Resources = new[] { "arn:aws:iam::*:role/deploy/*" } }));
        role.AddToPolicy(new PolicyStatement(new PolicyStatementProps { Actions = new[] { "sts:AssumeRole" }, Resources = new[] { "arn:aws:iam::444455556666:role/*" } }));
        role.AddToPolicy(new PolicyStatement(new PolicyStatementProps { Actions = new[] { "sts:AssumeRole" }, Resources = new[] { id } }));
        role.AddToPolicy(new PolicyStatement(new PolicyStatementProps { Actions = new[] { "iam:PassRole" }, Resources = new[] { "arn:aws:iam::*:role/Task" } }));
        role.AddToPolicy(new PolicyStatement(new PolicyStatementProps { Actions = new[] { "iam:PassRole" }, Resources = new[] { $"arn:aws:iam::{Account}:role/service-role/*" } }));
        role.AddToPolicy(new PolicyStatement(new PolicyStatementProps { Actions = new[] { "iam:PassRole" }, Resources = new[] { $"arn:aws:iam::{id}:role/*" } }));
        role.AddToPolicy(new PolicyStatement(new PolicyStatementProps { Actions = new[] { "iam:PassRole" }, Resources = new[] { "arn:aws:iam::*:user/*" } }));
    }
}
