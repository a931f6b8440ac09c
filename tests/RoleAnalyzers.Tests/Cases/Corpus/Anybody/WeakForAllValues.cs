using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class WeakForAllValuesStack : Stack
{
    public WeakForAllValuesStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        new Role(this, "Reader", new RoleProps
        {
            AssumedBy = new PrincipalWithConditions({|ROLE2001:new AnyPrincipal()|}, new Dictionary<string, object>
            {
                { "ForAllValues:StringEquals", new Dictionary<string, object> { { {|#0:"aws:PrincipalAccount"|}, new[] { "111122223333" } } } },
            }),
        });
    }
}
