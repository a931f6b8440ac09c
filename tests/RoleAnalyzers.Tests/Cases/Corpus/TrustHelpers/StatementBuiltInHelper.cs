using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

internal class LedgerStack : Stack
{
    internal LedgerStack(Construct scope, string id)
        : base(scope, id)
    {
        var role = new Role(this, "Ledger", new RoleProps { AssumedBy = new AccountRootPrincipal() });
        var open = {|ROLE2001:Open("ReadLedger")|};
        role.AssumeRolePolicy.AddStatements(open);
    }

    private static PolicyStatement Open(string sid) => {|#0:new(new PolicyStatementProps
    {
        Sid = sid,
        Actions = ["sts:AssumeRole"],
        Principals = [new StarPrincipal()],
    })|};
}
