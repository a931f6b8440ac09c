using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class SeveralForeignStack : Stack
{
    public SeveralForeignStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        new Role(this, "Vendor", new RoleProps
        {
            AssumedBy = new CompositePrincipal(
                {|ROLE3001:new AccountPrincipal("999988887777")|},
                {|ROLE3001:new ArnPrincipal("arn:aws:iam::888877776666:role/collector")|}),
        });
    }
}
