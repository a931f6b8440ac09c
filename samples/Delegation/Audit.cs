using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

namespace Audits;

/// <summary>What the auditors run, with the external ID that they have chosen for the account which they audit.</summary>
public sealed class Audit(string externalId)
{
    /// <summary>One session for a long audit, for a caller with a key of its own.</summary>
    public Task<AssumeRoleResponse> OpenAsync(IAmazonSecurityTokenService sts, CancellationToken cancellationToken) =>
        AuditReader.AssumeAsync(sts, "audit", externalId, TimeSpan.FromHours(4), cancellationToken);

    /// <summary>One session of an hour, for a caller that holds a session itself, as every function of Lambda does.</summary>
    public Task<AssumeRoleResponse> OpenChainedAsync(IAmazonSecurityTokenService sts, CancellationToken cancellationToken) =>
        AuditReader.AssumeChainedAsync(sts, "audit", externalId, cancellationToken);

    /// <summary>Credentials for clients that work for as long as it takes.</summary>
    public AWSCredentials Renewed(AWSCredentials own) => AuditReader.Credentials(own, "audit", externalId);
}
