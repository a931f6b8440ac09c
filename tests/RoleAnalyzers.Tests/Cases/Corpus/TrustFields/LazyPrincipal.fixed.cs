using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

internal class OpalStack : Stack
{
    private static readonly Lazy<IPrincipal> Anybody = new(() => new AccountRootPrincipal());

    internal OpalStack(Construct scope, string id)
        : base(scope, id)
    {
        new Role(this, "Opal", new RoleProps { AssumedBy = Anybody.Value });
    }
}
