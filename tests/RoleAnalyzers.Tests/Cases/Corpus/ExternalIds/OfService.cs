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
                new AccountPrincipal("999988887777"),
                {|ROLE3003:new ServicePrincipal("lambda.amazonaws.com")|}),
            ExternalIds = new[] { "7d0f4a2c-19e5" }, // the vendor's
        });
    }
}
