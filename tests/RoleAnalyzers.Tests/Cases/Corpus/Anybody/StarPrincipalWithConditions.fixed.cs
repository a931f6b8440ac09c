using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class StarPrincipalWithConditionsStack : Stack
{
    public StarPrincipalWithConditionsStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        // No condition helps: IAM refuses the principal.
        new Role(this, "Reader", new RoleProps
        {
            AssumedBy = new AccountRootPrincipal().WithConditions(new Dictionary<string, object>
            {
                ["StringEquals"] = new Dictionary<string, object> { ["aws:PrincipalOrgID"] = "o-a1b2c3d4e5" },
            }),
        });
    }
}
