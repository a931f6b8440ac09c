// Libraries: StsV3, StsV4
using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
using RoleAnalyzers;

[Delegation("arn:aws:iam::111122223333:role/audit/AuditReader", TrustedAccount = "444455556666", MaxSessionSeconds = 14400)]
internal static partial class AuditReader
{
}

internal static class Audit
{
    internal static async Task RunAsync(AmazonSecurityTokenServiceClient user, string externalId)
    {
        var reader = (await AuditReader.AssumeAsync(user, "audit", externalId, TimeSpan.FromHours(4))).Credentials;
        using var chained = new AmazonSecurityTokenServiceClient(reader);
        await chained.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = "arn:aws:iam::111122223333:role/Next", RoleSessionName = "next", DurationSeconds = {|ROLE1001:7200|} });
        await {|ROLE1001:AuditReader.AssumeAsync(chained, "audit", externalId, TimeSpan.FromHours(4))|};
        await AuditReader.AssumeAsync(chained, "audit", externalId);
        await AuditReader.AssumeChainedAsync(chained, "audit", externalId);
        using var renewing = new AmazonSecurityTokenServiceClient(AuditReader.Credentials(new BasicAWSCredentials(externalId, externalId), "audit", externalId));
        await renewing.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = AuditReader.RoleArn, RoleSessionName = "next", ExternalId = externalId, DurationSeconds = {|ROLE1001:AuditReader.MaxSessionSeconds|} });
    }
}
