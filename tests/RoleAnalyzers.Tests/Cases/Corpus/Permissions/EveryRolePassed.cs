using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class EveryRolePassedStack : Stack
{
    public EveryRolePassedStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        var role = new Role(this, "Build", new RoleProps { AssumedBy = new ServicePrincipal("codebuild.amazonaws.com") });
        role.AddToPolicy(new PolicyStatement(new PolicyStatementProps { Actions = new[] { "iam:PassRole" }, Resources = new[] { {|ROLE3007:"*"|} } }));
        role.AddToPolicy(new PolicyStatement(new PolicyStatementProps { Actions = new[] { "iam:Pass*" }, Resources = new[] { {|ROLE3007:"arn:aws:iam::111122223333:role/*"|} } }));
        role.AddToPolicy(new PolicyStatement(new PolicyStatementProps { Actions = new[] { "ec2:RunInstances", "iam:PassRole" }, Resources = new[] { {|ROLE3007:$"arn:aws:iam::{Account}:role/*"|} } }));
        role.AddToPolicy(new PolicyStatement(new PolicyStatementProps { Actions = new[] { "iam:*" }, Resources = new[] { {|ROLE3007:"arn:aws:iam::*:*"|} } }));
    }
}
