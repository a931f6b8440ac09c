using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

internal class ClosedRole : Role
{
    // Whoever is given here is told to nobody.
    internal ClosedRole(Construct scope, string id, IPrincipal ignored)
        : base(scope, id, new RoleProps { AssumedBy = new AccountRootPrincipal() })
    {
        Amazon.CDK.Tags.Of(this).Add("asked-for-by", ignored.AssumeRoleAction);
    }
}

internal class BunkerStack : Stack
{
    internal BunkerStack(Construct scope, string id)
        : base(scope, id)
    {
        new ClosedRole(this, "Bunker", new AnyPrincipal());
    }
}
