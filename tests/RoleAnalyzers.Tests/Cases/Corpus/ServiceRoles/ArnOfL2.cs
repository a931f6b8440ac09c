using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Amazon.CDK.AWS.Lambda;
using Constructs;

class ArnOfL2Stack : Stack
{
    public ArnOfL2Stack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        var role = new Role(this, "ReportRole", new RoleProps { AssumedBy = new ServicePrincipal("ec2.amazonaws.com") });
        new CfnFunction(this, "Report", new CfnFunctionProps { Code = new CfnFunction.CodeProperty { ZipFile = "…" }, Role = {|ROLE4001:role.RoleArn|} });
    }
}
