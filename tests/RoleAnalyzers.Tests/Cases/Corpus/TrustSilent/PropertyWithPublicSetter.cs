using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

public sealed class RoleOptions
{
    public IPrincipal Trusted { get; set; } = new AnyPrincipal();
}

internal class CanyonStack : Stack
{
    internal CanyonStack(Construct scope, string id, RoleOptions options)
        : base(scope, id)
    {
        new Role(this, "Canyon", new RoleProps { AssumedBy = options.Trusted });
    }
}
