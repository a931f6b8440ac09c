using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class CompositeOfOwnAndForeignStack : Stack
{
    public CompositeOfOwnAndForeignStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        new Role(this, "Vendor", new RoleProps
        {
            AssumedBy = new CompositePrincipal(
                new AccountPrincipal(Account),
                {|ROLE3001:new AccountPrincipal("999988887777")|},
                new ServicePrincipal("lambda.amazonaws.com")),
        });
    }
}
