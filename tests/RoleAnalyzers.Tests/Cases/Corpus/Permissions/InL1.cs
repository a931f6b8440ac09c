using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class InL1Stack : Stack
{
    public InL1Stack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        new CfnPolicy(this, "Policy", new CfnPolicyProps
        {
            PolicyName = "assume",
            PolicyDocument = new Dictionary<string, object>
            {
                ["Version"] = "2012-10-17",
                ["Statement"] = new Dictionary<string, object> { ["Effect"] = "Allow", ["Action"] = "sts:AssumeRole", ["Resource"] = {|ROLE3006:"*"|} },
            },
        });
        new CfnRole(this, "Role", new CfnRoleProps
        {
            AssumeRolePolicyDocument = new PolicyDocument(new PolicyDocumentProps
            {
                Statements = new[] { new PolicyStatement(new PolicyStatementProps { Actions = new[] { "sts:AssumeRole" }, Principals = new[] { new ServicePrincipal("codebuild.amazonaws.com") } }) },
            }),
            Policies = new[]
            {
                new CfnRole.PolicyProperty
                {
                    PolicyName = "pass",
                    PolicyDocument = new PolicyDocument(new PolicyDocumentProps { Statements = new[] { new PolicyStatement(new PolicyStatementProps { Actions = new[] { "iam:PassRole" }, Resources = new[] { {|ROLE3007:"*"|} } }) } }),
                },
            },
        });
    }
}
