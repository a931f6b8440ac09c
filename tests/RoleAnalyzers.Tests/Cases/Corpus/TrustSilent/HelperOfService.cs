using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

internal class RingStack : Stack
{
    internal RingStack(Construct scope, string id)
        : base(scope, id)
    {
        new Role(this, "Ring", new RoleProps { AssumedBy = Service("lambda") });
        new Role(this, "Rung", new RoleProps { AssumedBy = Service("ec2") });
    }

    private static IPrincipal Service(string name) => new ServicePrincipal(name + ".amazonaws.com");
}
