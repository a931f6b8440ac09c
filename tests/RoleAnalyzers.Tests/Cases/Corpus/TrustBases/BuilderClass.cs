using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

internal sealed class RoleBuilder
{
    private readonly Construct _scope;
    private readonly IPrincipal _principal;

    internal RoleBuilder(Construct scope, IPrincipal principal)
    {
        _scope = scope;
        _principal = principal;
    }

    internal Role Build(string id) => new(_scope, id, new RoleProps { AssumedBy = _principal });
}

internal class QuarryStack : Stack
{
    internal QuarryStack(Construct scope, string id)
        : base(scope, id)
    {
        var builder = new RoleBuilder(this, {|ROLE2001:new AnyPrincipal()|});
        builder.Build("Stone");
    }
}
