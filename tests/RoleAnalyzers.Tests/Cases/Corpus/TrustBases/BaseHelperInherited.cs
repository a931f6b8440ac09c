using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

internal abstract class BaseStack : Stack
{
    protected BaseStack(Construct scope, string id, IStackProps props)
        : base(scope, id, props)
    {
    }

    protected Role RoleOf(string id, params IPrincipal[] principals) =>
        new Role(this, id, new RoleProps { AssumedBy = new CompositePrincipal(principals) });
}

internal class MeadowStack : BaseStack
{
    internal MeadowStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        RoleOf("Bee", new ServicePrincipal("batch.amazonaws.com"), {|ROLE2001:new AnyPrincipal()|});
        base.RoleOf("Ant", new ServicePrincipal("batch.amazonaws.com"));
    }
}
