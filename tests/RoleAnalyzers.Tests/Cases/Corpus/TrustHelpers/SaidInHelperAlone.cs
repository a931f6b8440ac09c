using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

internal class TenantStack : Stack
{
    internal TenantStack(Construct scope, string id)
        : base(scope, id)
    {
        foreach (var tenant in new[] { "red", "green", "blue" })
            Roles.ForTenant(this, tenant);
        Roles.ForTenant(this, "shared");
    }
}

internal static class Roles
{
    public static Role ForTenant(Construct scope, string tenant) =>
        new(scope, tenant + "-reader", new RoleProps { AssumedBy = {|ROLE2001:new AnyPrincipal()|}, Description = tenant });
}
