using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class ConditionalStatementStack : Stack
{
    public ConditionalStatementStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        var role = new Role(this, "Reader", new RoleProps { AssumedBy = new AccountRootPrincipal() });
        if (props is null)
        {
            role.AssumeRolePolicy.AddStatements(new PolicyStatement(new PolicyStatementProps
            {
                Actions = new[] { "sts:AssumeRole" },
                Principals = new IPrincipal[] { {|ROLE2001:new AnyPrincipal()|} },
            }));
        }
    }
}
