using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class WeakAddressStack : Stack
{
    public WeakAddressStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        new Role(this, "Reader", new RoleProps
        {
            AssumedBy = new AccountRootPrincipal().WithConditions(new Dictionary<string, object>
            {
                ["IpAddress"] = new Dictionary<string, object> { ["aws:SourceIp"] = new[] { "10.0.0.0/8", "0.0.0.0/0" } },
            }),
        });
    }
}
