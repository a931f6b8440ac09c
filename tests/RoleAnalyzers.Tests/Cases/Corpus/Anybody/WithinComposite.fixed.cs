using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class WithinCompositeStack : Stack
{
    public WithinCompositeStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        new Role(this, "Reader", new RoleProps
        {
            AssumedBy = new CompositePrincipal(
                new ServicePrincipal("lambda.amazonaws.com"),
                new AccountRootPrincipal()),
        });
    }
}
