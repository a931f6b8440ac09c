using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class WithConditionsStack : Stack
{
    public WithConditionsStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        new Role(this, "Vendor", new RoleProps
        {
            AssumedBy = new AccountPrincipal("999988887777").WithConditions(new Dictionary<string, object>
            {
                ["StringEquals"] = new Dictionary<string, object> { ["sts:ExternalId"] = "acme-4711" },
            }),
        });
    }
}
