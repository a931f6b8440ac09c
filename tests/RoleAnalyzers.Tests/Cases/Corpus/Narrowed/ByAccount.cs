using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class ByAccountStack : Stack
{
    public ByAccountStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        new Role(this, "Reader", new RoleProps
        {
            AssumedBy = new AnyPrincipal().WithConditions(new Dictionary<string, object>
            {
                ["StringEquals"] = new Dictionary<string, object> { ["aws:PrincipalAccount"] = new[] { Account, "111122223333" } },
            }),
        });
    }
}
