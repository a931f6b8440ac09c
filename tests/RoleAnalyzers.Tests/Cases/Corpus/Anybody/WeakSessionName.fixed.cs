using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class WeakSessionNameStack : Stack
{
    public WeakSessionNameStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        new Role(this, "Reader", new RoleProps
        {
            AssumedBy = new AccountRootPrincipal().WithConditions(new Dictionary<string, object>
            {
                ["StringEquals"] = new Dictionary<string, object>
                {
                    ["sts:RoleSessionName"] = "build",
                    ["aws:PrincipalTag/team"] = "reports",
                },
            }),
        });
    }
}
