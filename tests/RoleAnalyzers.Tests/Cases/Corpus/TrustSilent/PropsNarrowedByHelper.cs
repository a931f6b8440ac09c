using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

internal class DockStack : Stack
{
    internal DockStack(Construct scope, string id)
        : base(scope, id)
    {
        var props = new RoleProps { AssumedBy = new AccountPrincipal("999988887777") };
        Demand(props, "s3cret-of-dock");
        new Role(this, "Dock", props);
    }

    private static void Demand(RoleProps props, string externalId) => props.ExternalIds = new[] { externalId };
}
