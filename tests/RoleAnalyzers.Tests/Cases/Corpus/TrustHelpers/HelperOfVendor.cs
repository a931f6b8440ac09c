using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

internal class MonitoringStack : Stack
{
    internal MonitoringStack(Construct scope, string id, IStackProps props)
        : base(scope, id, props)
    {
        var collector = new Role(this, "Collector", new RoleProps { AssumedBy = Account({|ROLE3001:"999988887777"|}) });
        collector.AddManagedPolicy(ManagedPolicy.FromAwsManagedPolicyName("ReadOnlyAccess"));
    }

    private static AccountPrincipal Account(string number) => {|#0:new(number)|};
}
