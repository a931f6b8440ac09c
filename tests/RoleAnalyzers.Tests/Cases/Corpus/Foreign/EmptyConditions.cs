using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class EmptyConditionsStack : Stack
{
    public EmptyConditionsStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        new Role(this, "Vendor", new RoleProps
        {
            AssumedBy = {|ROLE3001:new AccountPrincipal("999988887777")|}.WithConditions(new Dictionary<string, object>()),
        });
    }
}
