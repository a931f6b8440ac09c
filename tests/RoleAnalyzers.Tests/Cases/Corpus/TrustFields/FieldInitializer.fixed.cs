using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

internal class WellStack : Stack
{
    private readonly AccountRootPrincipal _anybody = new AccountRootPrincipal();

    internal WellStack(Construct scope, string id)
        : base(scope, id)
    {
        new Role(this, "Bucket", new RoleProps { AssumedBy = _anybody });
    }
}
