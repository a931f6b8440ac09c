using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class InStatementStack : Stack
{
    public InStatementStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        var role = new Role(this, "Things", new RoleProps { AssumedBy = new ServicePrincipal("lambda.amazonaws.com") });
        role.AssumeRolePolicy.AddStatements(new PolicyStatement(new PolicyStatementProps
        {
            Principals = new[] { new ServicePrincipal("iot.amazonaws.com") },
            Actions = new[] { "sts:AssumeRole" },
            Conditions = new Dictionary<string, object>
            {
                ["StringEquals"] = new Dictionary<string, object> { ["aws:SourceAccount"] = Aws.ACCOUNT_ID },
            },
        }));
    }
}
