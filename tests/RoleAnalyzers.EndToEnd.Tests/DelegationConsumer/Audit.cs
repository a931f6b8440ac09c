using System;
using System.Threading.Tasks;
using Amazon.Runtime;
using Amazon.SecurityToken;
using Constructs;

namespace DelegationConsumer
{
    internal static class Audit
    {
        internal static async Task<AWSCredentials> OpenAsync(IAmazonSecurityTokenService sts)
        {
            var session = await AuditReader.AssumeAsync(sts, "audit", "a1b2", TimeSpan.FromHours(4)).ConfigureAwait(false);
            var chained = await AuditReader.AssumeChainedAsync(sts, "audit", "a1b2").ConfigureAwait(false);
            return CopyKeeper.Credentials(session.HttpStatusCode == chained.HttpStatusCode ? session.Credentials : chained.Credentials, AuditReader.RoleName);
        }

        internal static void Define(Construct scope)
        {
            var reader = AuditReader.DefineRole(scope, "Reader", "a1b2", AuditReader.TrustPolicy("a1b2"));
            CopyKeeper.AllowAssume(reader).AssertSuccess();
        }
    }
}
