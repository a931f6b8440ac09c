using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Amazon.CDK.AWS.Lambda;
using Constructs;

class AddedLaterStack : Stack
{
    public AddedLaterStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        var role = new Role(this, "ReportRole", new RoleProps { AssumedBy = new ServicePrincipal("ec2.amazonaws.com") });
        role.AssumeRolePolicy.AddStatements(new PolicyStatement(new PolicyStatementProps
        {
            Principals = new[] { new ServicePrincipal("lambda.amazonaws.com") },
            Actions = new[] { "sts:AssumeRole" },
        }));
        new Function(this, "Report", new FunctionProps
        {
            Runtime = Runtime.DOTNET_8,
            Handler = "Report",
            Code = Code.FromAsset("out"),
            Role = role,
        });
    }
}
