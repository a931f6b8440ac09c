using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Amazon.CDK.AWS.Lambda;
using Constructs;

class AccountAloneStack : Stack
{
    public AccountAloneStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        var role = new Role(this, "ReportRole", new RoleProps { AssumedBy = new CompositePrincipal(new AccountRootPrincipal(), new ServicePrincipal("lambda.amazonaws.com")) });
        new Function(this, "Report", new FunctionProps
        {
            Runtime = Runtime.DOTNET_8,
            Handler = "Report",
            Code = Code.FromAsset("out"),
            Role = role,
        });
    }
}
