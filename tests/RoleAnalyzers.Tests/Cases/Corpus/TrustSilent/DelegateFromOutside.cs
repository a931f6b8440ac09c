using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

public class ShoalStack : Stack
{
    public ShoalStack(Construct scope, string id, Func<string, IPrincipal> trusted)
        : base(scope, id)
    {
        new Role(this, "Shoal", new RoleProps { AssumedBy = trusted("shoal") ?? new AccountRootPrincipal() });
    }
}
