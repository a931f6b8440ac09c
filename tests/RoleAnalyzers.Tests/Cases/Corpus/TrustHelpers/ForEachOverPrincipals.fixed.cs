using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

internal class MirrorStack : Stack
{
    internal MirrorStack(Construct scope, string id)
        : base(scope, id)
    {
        var readers = new List<IPrincipal> { new AccountRootPrincipal(), new AccountRootPrincipal() };
        var number = 0;
        foreach (var reader in readers)
            Mirror(number++, reader);
    }

    private void Mirror(int number, IPrincipal reader) =>
        new Role(this, $"Mirror{number}", new RoleProps { AssumedBy = reader });
}
