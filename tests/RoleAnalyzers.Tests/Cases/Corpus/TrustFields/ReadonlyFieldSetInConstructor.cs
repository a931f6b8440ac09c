using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

internal class MillStack : Stack
{
    private readonly IPrincipal _miller;

    internal MillStack(Construct scope, string id)
        : base(scope, id)
    {
        _miller = new AccountPrincipal("565612123434");
        Build();
    }

    private void Build() => new Role(this, "Miller", new RoleProps { AssumedBy = {|ROLE3001:_miller|} });
}
