using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Amazon.CDK.AWS.Lambda;
using Constructs;

class FromHelperStack : Stack
{
    public FromHelperStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        new Function(this, "Report", new FunctionProps
        {
            Runtime = Runtime.DOTNET_8,
            Handler = "Report",
            Code = Code.FromAsset("out"),
            Role = {|ROLE4001:RoleOf("ec2.amazonaws.com")|},
        });
        new InstanceProfile(this, "Profile", new InstanceProfileProps { Role = RoleOf("ec2.amazonaws.com") });
    }

    private Role RoleOf(string service) => new Role(this, service, new RoleProps { AssumedBy = new ServicePrincipal(service) });
}
