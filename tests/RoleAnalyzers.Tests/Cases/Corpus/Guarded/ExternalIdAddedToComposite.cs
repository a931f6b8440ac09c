using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class ExternalIdAddedToCompositeStack : Stack
{
    public ExternalIdAddedToCompositeStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        var principals = new CompositePrincipal(new AccountRootPrincipal());
        principals.AddPrincipals(new AccountPrincipal("999988887777").WithConditions(new Dictionary<string, object>
        {
            ["StringEquals"] = new Dictionary<string, object> { ["sts:ExternalId"] = new[] { "acme-4711", "acme-4712" } },
        }));
        new Role(this, "Vendor", new RoleProps { AssumedBy = principals });
    }
}
