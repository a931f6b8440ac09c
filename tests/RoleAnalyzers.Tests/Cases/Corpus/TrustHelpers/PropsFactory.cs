using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

internal class GatewayStack : Stack
{
    internal GatewayStack(Construct scope, string id)
        : base(scope, id)
    {
        var props = PropsFor({|ROLE3001:"123412341234"|});
        props.MaxSessionDuration = Duration.Hours(2);
        new Role(this, "Partner", props);
    }

    private static RoleProps PropsFor(string account) => new()
    {
        Description = "Lets the partner call the gateway",
        AssumedBy = new AccountPrincipal(account),
    };
}
