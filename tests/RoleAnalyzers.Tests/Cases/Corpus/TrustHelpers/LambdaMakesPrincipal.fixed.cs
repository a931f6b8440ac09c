using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

internal class SignalStack : Stack
{
    internal SignalStack(Construct scope, string id)
        : base(scope, id)
    {
        Func<string, IPrincipal> account = number => new AccountPrincipal(number);
        var signalExternalId = new CfnParameter(this, "SignalExternalId", new CfnParameterProps
        {
            Description = "External ID that the callers of Signal must present",
            MinLength = 2,
        });
        new Role(this, "Signal", new RoleProps { AssumedBy = account("999900001111"), ExternalIds = new[] { signalExternalId.ValueAsString } });
    }
}
