using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Amazon.CDK.AWS.Lambda;
using Constructs;

class WithExternalIdStack : Stack
{
    public WithExternalIdStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        // The external ID would be asked of the service too.
        var role = new Role(this, "Vendor", new RoleProps { AssumedBy = new AccountPrincipal("444455556666"), ExternalIds = new[] { "7d0f4a2c-19e5" } });
        new Function(this, "Report", new FunctionProps
        {
            Runtime = Runtime.DOTNET_8,
            Handler = "Report",
            Code = Code.FromAsset("out"),
            Role = {|ROLE4001:role|},
        });
    }
}
