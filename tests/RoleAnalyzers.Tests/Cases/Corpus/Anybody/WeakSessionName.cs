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
            AssumedBy = {|ROLE2001:new AnyPrincipal()|}.WithConditions(new Dictionary<string, object>
            {
                ["StringEquals"] = new Dictionary<string, object>
                {
                    [{|#0:"sts:RoleSessionName"|}] = "build",
                    [{|#1:"aws:PrincipalTag/team"|}] = "reports",
                },
            }),
        });
    }
}
