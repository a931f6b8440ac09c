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
            new Role(this, "Vendor" + vendor, new RoleProps { AssumedBy = new AccountPrincipal(vendor).WithConditions(new Dictionary<string, object>
            {
                ["StringEquals"] = new Dictionary<string, object> { ["sts:ExternalId"] = new CfnParameter(this, "Vendor" + vendor + "ExternalId", new CfnParameterProps { MinLength = 2 }).ValueAsString },
            }) });
    }
}
