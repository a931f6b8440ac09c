using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Amazon.CDK.AWS.Lambda;
using Constructs;

class HelperMakesFunctionStack : Stack
{
    public HelperMakesFunctionStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        Report({|ROLE4001:new Role(this, "ReportRole", new RoleProps { AssumedBy = new ServicePrincipal("ec2.amazonaws.com") })|});
    }

    private Function Report(IRole role) => new Function(this, "Report", new FunctionProps
    {
        Runtime = Runtime.DOTNET_8,
        Handler = "Report",
        Code = Code.FromAsset("out"),
        Role = role,
    });
}
