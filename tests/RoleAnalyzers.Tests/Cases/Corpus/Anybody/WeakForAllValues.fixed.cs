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
            AssumedBy = new PrincipalWithConditions(new AnyPrincipal(), new Dictionary<string, object>
            {
                { "StringEquals", new Dictionary<string, object> { { "aws:PrincipalAccount", new[] { "111122223333" } } } },
            }),
        });
    }
}
