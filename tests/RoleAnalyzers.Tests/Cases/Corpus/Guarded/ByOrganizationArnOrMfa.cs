using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class ByOrganizationArnOrMfaStack : Stack
{
    public ByOrganizationArnOrMfaStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        new Role(this, "First", new RoleProps { AssumedBy = new AccountPrincipal("999988887777").InOrganization("o-a1b2c3d4e5") });
        new Role(this, "Second", new RoleProps
        {
            AssumedBy = new AccountPrincipal("999988887777").WithConditions(new Dictionary<string, object>
            {
                ["ArnEquals"] = new Dictionary<string, object> { ["aws:PrincipalArn"] = "arn:aws:iam::999988887777:role/collector" },
            }),
        });
        new Role(this, "Third", new RoleProps
        {
            AssumedBy = new AccountPrincipal("999988887777").WithConditions(new Dictionary<string, object>
            {
                ["Bool"] = new Dictionary<string, object> { ["aws:MultiFactorAuthPresent"] = "true" },
            }),
        });
    }
}
