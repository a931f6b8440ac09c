using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

internal class MosaicStack : Stack
{
    internal MosaicStack(Construct scope, string id)
        : base(scope, id)
    {
        var role = Tagged(new Role(this, "Tile", new RoleProps { AssumedBy = Checked({|ROLE2001:new AnyPrincipal()|}, "tile") }));
        role.ApplyRemovalPolicy(RemovalPolicy.RETAIN);
    }

    private static T Checked<T>(T value, string name)
        where T : class => value ?? throw new ArgumentNullException(name);

    private static T Tagged<T>(T construct)
        where T : Construct
    {
        Amazon.CDK.Tags.Of(construct).Add("team", "mosaic");
        return construct;
    }
}
