using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Amazon.CDK.AWS.Lambda;
using Constructs;

class EitherRoleStack : Stack
{
    public EitherRoleStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        var one = new Role(this, "One", new RoleProps { AssumedBy = new ServicePrincipal("ec2.amazonaws.com") });
        var other = new Role(this, "Other", new RoleProps { AssumedBy = new ServicePrincipal("lambda.amazonaws.com") });
        new Function(this, "Report", new FunctionProps
        {
            Runtime = Runtime.DOTNET_8,
            Handler = "Report",
            Code = Code.FromAsset("out"),
            Role = id.Length > 3 ? one : other,
        });
    }
}
