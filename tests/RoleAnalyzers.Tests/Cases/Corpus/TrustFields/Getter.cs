using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

internal class ForgeStack : Stack
{
    internal ForgeStack(Construct scope, string id)
        : base(scope, id)
    {
        new Role(this, "Smith", new RoleProps { AssumedBy = {|ROLE2001:Smith|} });
    }

    private IPrincipal Smith => {|#0:new ArnPrincipal("*")|};
}
