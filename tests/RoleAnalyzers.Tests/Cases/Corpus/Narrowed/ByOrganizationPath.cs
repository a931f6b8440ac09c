using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class ByOrganizationPathStack : Stack
{
    public ByOrganizationPathStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        new Role(this, "Reader", new RoleProps
        {
            AssumedBy = new AnyPrincipal().WithConditions(new Dictionary<string, object>
            {
                ["ForAnyValue:StringLike"] = new Dictionary<string, object> { ["aws:PrincipalOrgPaths"] = "o-a1b2c3d4e5/r-ab12/ou-ab12-11111111/*" },
            }),
        });
    }
}
