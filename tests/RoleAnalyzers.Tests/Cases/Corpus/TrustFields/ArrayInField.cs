using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

internal class DeltaStack : Stack
{
    private static readonly string[] Vendors = { "101010101010", "202020202020" };

    internal DeltaStack(Construct scope, string id)
        : base(scope, id)
    {
        foreach (var vendor in Vendors)
            new Role(this, "Vendor" + vendor, new RoleProps { AssumedBy = {|ROLE3001:new AccountPrincipal(vendor)|} });
    }
}
