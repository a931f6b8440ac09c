// Libraries: StsV4+Cdk
using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Amazon.CDK.AWS.Lambda;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
using Constructs;
using RoleAnalyzers;

[Delegation("arn:aws:iam::111122223333:role/audit/AuditReader", TrustedAccount = "444455556666", MaxSessionSeconds = 14400)]
internal static partial class AuditReader
{
}

[Delegation("arn:aws:iam::111122223333:role/Backup", TrustedAccount = "444455556666", RequiresExternalId = false)]
internal static partial class Backup
{
}

internal class RolesStack : Stack
{
    internal RolesStack(Construct scope, string id)
        : base(scope, id)
    {
        var externalId = new CfnParameter(this, "ExternalId", new CfnParameterProps { MinLength = 2 });
        var reader = AuditReader.DefineRole(this, "Reader", externalId.ValueAsString);
        {|ROLE3002:AuditReader.DefineRole(this, "Guessed", "changeme")|};
        {|ROLE3001:Backup.DefineRole(this, "Backup")|};
        new Function(this, "Report", new FunctionProps { Runtime = Runtime.DOTNET_8, Handler = "Report", Code = Code.FromAsset("out"), Role = {|ROLE4001:reader|} });
        AuditReader.AllowAssume(new User(this, "Ann"));
    }
}

internal static class Audit
{
    internal static async Task RunAsync(Amazon.Runtime.AWSCredentials user, string externalId)
    {
        using var sts = new AmazonSecurityTokenServiceClient(user);
        await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = AuditReader.RoleArn, RoleSessionName = "audit", ExternalId = externalId });
        await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = AuditReader.RoleArn, RoleSessionName = "audit", ExternalId = externalId, DurationSeconds = 14400 });
        await AuditReader.AssumeAsync(sts, "audit", externalId, TimeSpan.FromHours(4));
        await Backup.AssumeAsync(sts, "backup");
    }
}
