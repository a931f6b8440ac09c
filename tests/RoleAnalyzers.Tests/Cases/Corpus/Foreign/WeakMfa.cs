using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class WeakMfaStack : Stack
{
    public WeakMfaStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        // BoolIfExists lets in whoever has no such key.
        new Role(this, "Vendor", new RoleProps
        {
            AssumedBy = {|ROLE3001:new AccountPrincipal("999988887777")|}.WithConditions(new Dictionary<string, object>
            {
                ["BoolIfExists"] = new Dictionary<string, object> { [{|ROLE2010:"aws:MultiFactorAuthPresent"|}] = "true" },
            }),
        });
    }
}
