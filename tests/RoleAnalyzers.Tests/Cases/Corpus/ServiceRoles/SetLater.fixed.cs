using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Amazon.CDK.AWS.Lambda;
using Constructs;

class SetLaterStack : Stack
{
    public SetLaterStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        var role = new Role(this, "ReportRole", new RoleProps { AssumedBy = new ServicePrincipal("lambda.amazonaws.com") });
        var functionProps = new FunctionProps { Runtime = Runtime.DOTNET_8, Handler = "Report", Code = Code.FromAsset("out") };
        functionProps.Role = role;
        new Function(this, "Report", functionProps);
    }
}
