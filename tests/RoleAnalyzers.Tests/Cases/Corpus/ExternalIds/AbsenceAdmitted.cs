using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class AbsenceAdmittedStack : Stack
{
    public AbsenceAdmittedStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        new Role(this, "Vendor", new RoleProps
        {
            AssumedBy = new PrincipalWithConditions(new AccountPrincipal("999988887777"), new Dictionary<string, object>
            {
                ["StringEqualsIfExists"] = new Dictionary<string, object> { [{|ROLE3002:"sts:ExternalId"|}] = "7d0f4a2c-19e5" },
            }),
        });
    }
}
