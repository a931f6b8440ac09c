using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class PutTogetherByCallsStack : Stack
{
    public PutTogetherByCallsStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        var role = new Role(this, "Build", new RoleProps { AssumedBy = new ServicePrincipal("codebuild.amazonaws.com") });
        var statement = new PolicyStatement();
        statement.AddActions("sts:AssumeRole");
        {|ROLE3006:statement.AddAllResources()|};
        role.AddToPolicy(statement);
    }
}
