using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

public class OasisStack : Stack
{
    public IPrincipal Trusted = new AnyPrincipal();

    public OasisStack(Construct scope, string id, Action<OasisStack> configure)
        : base(scope, id)
    {
        configure(this);
        new Role(this, "Oasis", new RoleProps { AssumedBy = Trusted });
    }
}
