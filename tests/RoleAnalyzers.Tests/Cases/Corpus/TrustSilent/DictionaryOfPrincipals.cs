using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

internal class PrismStack : Stack
{
    private readonly Dictionary<string, IPrincipal> _trusted = new()
    {
        ["public"] = new AnyPrincipal(),
        ["private"] = new AccountRootPrincipal(),
    };

    internal PrismStack(Construct scope, string id, string kind)
        : base(scope, id)
    {
        new Role(this, "Prism", new RoleProps { AssumedBy = _trusted[kind] });
    }
}
