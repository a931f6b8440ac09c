using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

internal class SpiralStack : Stack
{
    internal SpiralStack(Construct scope, string id)
        : base(scope, id)
    {
        new Role(this, "Spiral", new RoleProps { AssumedBy = Wound(3) });
    }

    private static PrincipalBase Wound(int times) => times == 0 ? new AccountRootPrincipal() : (PrincipalBase)Wound(times - 1).WithSessionTags();
}
