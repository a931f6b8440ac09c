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
            AssumedBy = {|ROLE2001:new AnyPrincipal()|},
            ExternalIds = {|#0:new[] { "acme-4711" }|},
        });
    }
}
