using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class WeakInStatementStack : Stack
{
    public WeakInStatementStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        var role = new Role(this, "Reader", new RoleProps { AssumedBy = new AccountRootPrincipal() });
        role.AssumeRolePolicy.AddStatements(new PolicyStatement(new PolicyStatementProps
        {
            Actions = new[] { "sts:AssumeRole" },
            Principals = new IPrincipal[] { {|ROLE2001:new AnyPrincipal()|} },
            Conditions = new Dictionary<string, object>
            {
                ["ArnLikeIfExists"] = new Dictionary<string, object> { [{|#0:"aws:PrincipalArn"|}] = "arn:aws:iam::111122223333:role/dev-*" },
            },
        }));
    }
}
