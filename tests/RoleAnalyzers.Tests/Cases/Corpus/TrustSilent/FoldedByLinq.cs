using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

internal class VineStack : Stack
{
    internal VineStack(Construct scope, string id, string[] accounts)
        : base(scope, id)
    {
        var principals = accounts.Select(account => (IPrincipal)new AccountPrincipal(account)).ToArray();
        new Role(this, "Vine", new RoleProps { AssumedBy = Joined(principals), ExternalIds = new[] { "vine-4711" } });
    }

    private static IPrincipal Joined(IPrincipal[] principals) => new CompositePrincipal(principals);
}
