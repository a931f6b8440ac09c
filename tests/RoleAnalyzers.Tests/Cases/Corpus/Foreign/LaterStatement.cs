using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class LaterStatementStack : Stack
{
    public LaterStatementStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        var role = new Role(this, "Vendor", new RoleProps { AssumedBy = new AccountRootPrincipal() });
        role.AssumeRolePolicy.AddStatements(new PolicyStatement(new PolicyStatementProps
        {
            Actions = new[] { "sts:AssumeRole" },
            Principals = new IPrincipal[] { {|ROLE3001:new AccountPrincipal("999988887777")|} },
        }));
    }
}
