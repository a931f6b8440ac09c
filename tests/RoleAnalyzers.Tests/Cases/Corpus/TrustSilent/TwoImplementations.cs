using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

internal interface ICallers
{
    IPrincipal Get();
}

internal sealed class Everybody : ICallers
{
    public IPrincipal Get() => new AnyPrincipal();
}

internal sealed class OwnAccount : ICallers
{
    public IPrincipal Get() => new AccountRootPrincipal();
}

internal class TrailStack : Stack
{
    internal TrailStack(Construct scope, string id, ICallers callers)
        : base(scope, id)
    {
        new Role(this, "Trail", new RoleProps { AssumedBy = callers.Get() });
    }
}
