using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class LedgerStack : Stack
{
    public LedgerStack(Construct scope, string id) : base(scope, id)
    {
        var role = new Role(this, "Ledger", new RoleProps { AssumedBy = new AccountRootPrincipal() });
        role.AssumeRolePolicy.AddStatements(new PolicyStatement(new PolicyStatementProps
        {
            Effect = Effect.DENY,
            NotPrincipals = new IPrincipal[] { {|ROLE2003:new AccountRootPrincipal()|}, {|ROLE2003:new ServicePrincipal("ec2.amazonaws.com")|} },
            Actions = new[] { "sts:AssumeRole" },
        }));
    }
}
