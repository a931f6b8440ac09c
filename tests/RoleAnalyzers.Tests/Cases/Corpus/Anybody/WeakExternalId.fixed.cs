using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class WeakExternalIdStack : Stack
{
    public WeakExternalIdStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        // The caller chooses what it sends.
        new Role(this, "Reader", new RoleProps
        {
            AssumedBy = new AccountRootPrincipal(),
            ExternalIds = new[] { "acme-4711" },
        });
    }
}
