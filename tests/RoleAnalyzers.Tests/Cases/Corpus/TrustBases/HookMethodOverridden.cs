using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

internal abstract class RoleStackBase : Stack
{
    protected RoleStackBase(Construct scope, string id)
        : base(scope, id)
    {
    }

    protected abstract RoleProps PropsOf(string name);

    protected Role Add(string name) => new(this, name, {|ROLE2001:PropsOf(name)|});
}

internal sealed class FerryStack : RoleStackBase
{
    internal FerryStack(Construct scope, string id)
        : base(scope, id)
    {
        new Role(this, "Captain", {|ROLE2001:PropsOf("captain")|});
    }

    protected override RoleProps PropsOf(string name) => {|#0:new() { AssumedBy = new AnyPrincipal() }|};
}
