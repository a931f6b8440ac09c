using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class OfServiceStack : Stack
{
    public OfServiceStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        new Role(this, "Vendor", new RoleProps
        {
            AssumedBy = new CompositePrincipal(
                new AccountPrincipal("999988887777").WithConditions(new Dictionary<string, object>
                {
                    ["StringEquals"] = new Dictionary<string, object> { ["sts:ExternalId"] = "7d0f4a2c-19e5" },
                }),
                new ServicePrincipal("lambda.amazonaws.com")),
        });
    }
}
