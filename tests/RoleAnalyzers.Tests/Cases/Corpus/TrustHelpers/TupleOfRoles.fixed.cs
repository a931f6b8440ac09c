using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

internal class ExchangeStack : Stack
{
    internal ExchangeStack(Construct scope, string id)
        : base(scope, id)
    {
        var (reader, writer) = Pair(new AccountRootPrincipal(), new ServicePrincipal("sqs.amazonaws.com"));
        reader.ApplyRemovalPolicy(RemovalPolicy.DESTROY);
        writer.ApplyRemovalPolicy(RemovalPolicy.DESTROY);
    }

    private (Role Reader, Role Writer) Pair(IPrincipal reads, IPrincipal writes) => (
        new Role(this, "Reader", new RoleProps { AssumedBy = reads }),
        new Role(this, "Writer", new RoleProps { AssumedBy = writes }));
}
