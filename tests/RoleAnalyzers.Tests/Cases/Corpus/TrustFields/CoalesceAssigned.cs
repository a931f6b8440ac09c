using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

internal class AmberStack : Stack
{
    private IPrincipal _anybody;

    internal AmberStack(Construct scope, string id)
        : base(scope, id)
    {
        new Role(this, "Amber", new RoleProps { AssumedBy = {|ROLE2001:Anybody|} });
    }

    private IPrincipal Anybody => _anybody ??= {|#0:new AnyPrincipal()|};
}
