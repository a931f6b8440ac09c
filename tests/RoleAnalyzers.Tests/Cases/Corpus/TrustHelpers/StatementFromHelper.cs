using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

internal class BackupStack : Stack
{
    internal BackupStack(Construct scope, string id)
        : base(scope, id)
    {
        var role = new Role(this, "Backup", new RoleProps { AssumedBy = new ServicePrincipal("backup.amazonaws.com") });
        role.AssumeRolePolicy?.AddStatements(Allow({|ROLE2001:new AnyPrincipal()|}));
    }

    private static PolicyStatement Allow(params IPrincipal[] principals)
    {
        var statement = new PolicyStatement();
        statement.AddActions("sts:AssumeRole");
        statement.AddPrincipals(principals);
        return statement;
    }
}
