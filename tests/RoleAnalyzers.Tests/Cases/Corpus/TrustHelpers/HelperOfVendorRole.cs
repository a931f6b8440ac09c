using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

internal class ScannerStack : Stack
{
    internal ScannerStack(Construct scope, string id)
        : base(scope, id)
    {
        new Role(this, "Scanner", new RoleProps { AssumedBy = {|ROLE3001:RoleOf("444455556666", "scanner")|} });
        new Role(this, "OwnScanner", new RoleProps { AssumedBy = RoleOf(Account, "scanner") });
    }

    private static IPrincipal RoleOf(string account, string name) => {|#0:new ArnPrincipal($"arn:aws:iam::{account}:role/{name}")|};
}
