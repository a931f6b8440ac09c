using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

internal class SignalStack : Stack
{
    internal SignalStack(Construct scope, string id)
        : base(scope, id)
    {
        Func<string, IPrincipal> account = number => {|ROLE3001:new AccountPrincipal(number)|};
        new Role(this, "Signal", new RoleProps { AssumedBy = account("999900001111") });
    }
}
