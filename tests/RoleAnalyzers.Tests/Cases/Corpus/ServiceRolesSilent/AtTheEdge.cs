using Amazon.CDK;
using Amazon.CDK.AWS.CloudFront.Experimental;
using Amazon.CDK.AWS.IAM;
using Amazon.CDK.AWS.Lambda;
using Constructs;

class AtTheEdgeStack : Stack
{
    public AtTheEdgeStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        var role = new Role(this, "ReportRole", new RoleProps { AssumedBy = new ServicePrincipal("lambda.amazonaws.com") });
        new EdgeFunction(this, "Headers", new EdgeFunctionProps { Runtime = Runtime.NODEJS_20_X, Handler = "index.handler", Code = Code.FromAsset("out"), Role = role });
    }
}
