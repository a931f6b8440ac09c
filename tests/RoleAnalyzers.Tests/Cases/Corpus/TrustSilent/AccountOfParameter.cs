using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

internal class BeaconStack : Stack
{
    internal BeaconStack(Construct scope, string id, IStackProps props)
        : base(scope, id, props)
    {
        var account = new CfnParameter(this, "Partner").ValueAsString;
        Partner("Beacon", account, new CfnParameter(this, "ExternalId", new CfnParameterProps { MinLength = 2 }).ValueAsString);
    }

    private Role Partner(string name, string account, string externalId) => new(this, name, new RoleProps
    {
        AssumedBy = new AccountPrincipal(account),
        ExternalIds = new[] { externalId },
    });
}
