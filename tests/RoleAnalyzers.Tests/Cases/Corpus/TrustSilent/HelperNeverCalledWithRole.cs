using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

internal class SaltStack : Stack
{
    internal SaltStack(Construct scope, string id)
        : base(scope, id)
    {
        var anybody = Everybody();
        Describe(anybody);
        new Role(this, "Salt", new RoleProps { AssumedBy = new AccountRootPrincipal(), Description = Describe(anybody) });
    }

    private static IPrincipal Everybody() => new AnyPrincipal();

    private static string Describe(IPrincipal principal) => "not for " + principal.AssumeRoleAction;
}
