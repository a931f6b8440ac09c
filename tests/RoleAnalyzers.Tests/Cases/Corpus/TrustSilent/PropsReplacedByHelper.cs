using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

internal class BarnStack : Stack
{
    internal BarnStack(Construct scope, string id)
        : base(scope, id)
    {
        var props = new RoleProps { AssumedBy = new AnyPrincipal() };
        Close(props);
        new Role(this, "Barn", props);
    }

    private static void Close(RoleProps props)
    {
        props.AssumedBy = new AccountRootPrincipal();
    }
}
