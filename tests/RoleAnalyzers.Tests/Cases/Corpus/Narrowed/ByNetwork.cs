using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class ByNetworkStack : Stack
{
    public ByNetworkStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        new Role(this, "First", new RoleProps
        {
            AssumedBy = new AnyPrincipal().WithConditions(new Dictionary<string, object>
            {
                ["StringEquals"] = new Dictionary<string, object> { ["aws:SourceVpce"] = "vpce-0a1b2c3d4e5f60718" },
            }),
        });
        new Role(this, "Second", new RoleProps
        {
            AssumedBy = new AnyPrincipal().WithConditions(new Dictionary<string, object>
            {
                ["IpAddress"] = new Dictionary<string, object> { ["aws:SourceIp"] = new[] { "203.0.113.0/24", "198.51.100.7" } },
            }),
        });
    }
}
