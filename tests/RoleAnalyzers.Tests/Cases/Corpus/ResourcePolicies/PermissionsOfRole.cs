using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class PermissionsOfRoleStack : Stack
{
    public PermissionsOfRoleStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        // What the role may do, and not who may assume it.
        var role = new Role(this, "Reader", new RoleProps
        {
            AssumedBy = new ServicePrincipal("lambda.amazonaws.com"),
            InlinePolicies = new Dictionary<string, PolicyDocument>
            {
                ["assume"] = new PolicyDocument(new PolicyDocumentProps
                {
                    Statements = new[] { new PolicyStatement(new PolicyStatementProps { Actions = new[] { "sts:AssumeRole" }, Resources = new[] { {|ROLE3006:"*"|} } }) },
                }),
            },
        });
        role.AddToPolicy(new PolicyStatement(new PolicyStatementProps { Actions = new[] { "sts:AssumeRole" }, Resources = new[] { "arn:aws:iam::999988887777:role/x" } }));
    }
}
