using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

internal abstract class ReaderStack : Stack
{
    protected ReaderStack(Construct scope, string id, IPrincipal reader)
        : base(scope, id)
    {
        Reader = new Role(this, "Reader", new RoleProps { AssumedBy = reader });
    }

    protected Role Reader { get; }
}

internal sealed class OpenDataStack : ReaderStack
{
    internal OpenDataStack(Construct scope, string id)
        : base(scope, id, new AccountRootPrincipal())
    {
    }
}

internal sealed class ClosedDataStack : ReaderStack
{
    internal ClosedDataStack(Construct scope, string id)
        : base(scope, id, new AccountRootPrincipal())
    {
    }
}
