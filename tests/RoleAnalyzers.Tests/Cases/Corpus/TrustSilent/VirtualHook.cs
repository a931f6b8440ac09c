using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

public abstract class TrackStack : Stack
{
    protected TrackStack(Construct scope, string id)
        : base(scope, id)
    {
        new Role(this, "Track", new RoleProps { AssumedBy = Trusted() });
    }

    // What is derived from this class elsewhere decides.
    protected virtual IPrincipal Trusted() => new AnyPrincipal();
}
