using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Amazon.CDK.AWS.Lambda;
using Constructs;

class RightServicesStack : Stack
{
    public RightServicesStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        var role = new Role(this, "ReportRole", new RoleProps { AssumedBy = new ServicePrincipal("lambda.amazonaws.com") });
        var shortly = new Role(this, "Short", new RoleProps { AssumedBy = new ServicePrincipal("lambda") });
        var regional = new Role(this, "Regional", new RoleProps { AssumedBy = new ServicePrincipal("lambda.eu-west-1.amazonaws.com") });
        var china = new Role(this, "China", new RoleProps { AssumedBy = new ServicePrincipal("lambda.amazonaws.com.cn") });
        new Function(this, "One", new FunctionProps { Runtime = Runtime.DOTNET_8, Handler = "A", Code = Code.FromAsset("out"), Role = role });
        new Function(this, "Two", new FunctionProps { Runtime = Runtime.DOTNET_8, Handler = "A", Code = Code.FromAsset("out"), Role = shortly });
        new Function(this, "Three", new FunctionProps { Runtime = Runtime.DOTNET_8, Handler = "A", Code = Code.FromAsset("out"), Role = regional });
        new Function(this, "Four", new FunctionProps { Runtime = Runtime.DOTNET_8, Handler = "A", Code = Code.FromAsset("out"), Role = china });
    }
}
