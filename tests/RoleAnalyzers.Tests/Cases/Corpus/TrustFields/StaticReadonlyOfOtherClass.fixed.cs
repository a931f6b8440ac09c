using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

internal class GroveStack : Stack
{
    internal GroveStack(Construct scope, string id)
        : base(scope, id)
    {
        new Role(this, "Grove", new RoleProps { AssumedBy = Callers.Everybody });
    }
}

internal static class Callers
{
    public static readonly IPrincipal Everybody = new AccountRootPrincipal();
}
