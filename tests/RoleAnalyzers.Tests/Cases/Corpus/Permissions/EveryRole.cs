using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class EveryRoleStack : Stack
{
    public EveryRoleStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        var role = new Role(this, "Build", new RoleProps { AssumedBy = new ServicePrincipal("codebuild.amazonaws.com") });
        role.AddToPolicy(new PolicyStatement(new PolicyStatementProps { Actions = new[] { "sts:AssumeRole" }, Resources = new[] { {|ROLE3006:"*"|} } }));
        role.AddToPrincipalPolicy(new PolicyStatement(new PolicyStatementProps { Actions = new[] { "sts:*" }, Resources = new[] { {|ROLE3006:"arn:aws:iam::*:role/*"|} } }));
        role.AddToPolicy(new PolicyStatement(new PolicyStatementProps { Actions = new[] { "sts:Assume*" }, Resources = new[] { "arn:aws:iam::111122223333:role/Deploy", {|ROLE3006:$"arn:{Partition}:iam::*:role/*"|} } }));
        new User(this, "Ann").AddToPolicy(new PolicyStatement(new PolicyStatementProps { Actions = new[] { "sts:AssumeRole" }, Resources = new[] { {|ROLE3006:"arn:*"|} } }));
    }
}
