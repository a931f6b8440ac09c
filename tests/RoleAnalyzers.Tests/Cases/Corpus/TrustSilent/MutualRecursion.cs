using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

internal class EchoStack : Stack
{
    internal EchoStack(Construct scope, string id)
        : base(scope, id)
    {
        new Role(this, "Echo", new RoleProps { AssumedBy = Ping(5) });
    }

    private static IPrincipal Ping(int left) => Pong(left - 1);

    private static IPrincipal Pong(int left) => Ping(left - 1);
}
