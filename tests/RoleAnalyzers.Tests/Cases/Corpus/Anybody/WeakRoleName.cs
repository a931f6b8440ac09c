using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class WeakRoleNameStack : Stack
{
    public WeakRoleNameStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        // Everybody can call a role of his own "deploy".
        new Role(this, "Reader", new RoleProps
        {
            AssumedBy = {|ROLE2001:new AnyPrincipal()|}.WithConditions(new Dictionary<string, object>
            {
                ["ArnLike"] = new Dictionary<string, object> { [{|#0:"aws:PrincipalArn"|}] = "arn:aws:iam::*:role/deploy" },
            }),
        });
    }
}
