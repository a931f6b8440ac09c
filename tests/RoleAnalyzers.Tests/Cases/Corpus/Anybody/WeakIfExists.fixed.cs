using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class WeakIfExistsStack : Stack
{
    public WeakIfExistsStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        new Role(this, "Reader", new RoleProps
        {
            AssumedBy = new AnyPrincipal().WithConditions(new Dictionary<string, object>
            {
                ["StringEquals"] = new Dictionary<string, object> { ["aws:PrincipalOrgID"] = "o-a1b2c3d4e5" },
            }),
        });
    }
}
