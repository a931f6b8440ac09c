using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

internal class FleetStack : Stack
{
    internal FleetStack(Construct scope, string id)
        : base(scope, id)
    {
        foreach (var driver in {|ROLE3001:Drivers()|})
            new Role(this, "Driver" + driver, new RoleProps { AssumedBy = driver });
    }

    private static IPrincipal[] Drivers() =>
        {|#0:new IPrincipal[] { new AccountPrincipal("321032103210"), new AccountRootPrincipal() }|};
}
