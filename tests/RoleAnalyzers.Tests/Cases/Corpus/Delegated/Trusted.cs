// Libraries: Cdk
// Option: role_analyzers.trusted_accounts = 444455556666
using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;
using RoleAnalyzers;

[Delegation("arn:aws:iam::111122223333:role/Backup", TrustedAccount = "444455556666", RequiresExternalId = false)]
internal static partial class Backup
{
}

internal class TrustedStack : Stack
{
    internal TrustedStack(Construct scope, string id)
        : base(scope, id)
    {
        Backup.DefineRole(this, "Backup");
        Backup.AllowAssume(new Role(this, "Nightly", new RoleProps { AssumedBy = new ServicePrincipal("lambda.amazonaws.com") }));
    }
}
