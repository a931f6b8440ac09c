using System;
using RoleAnalyzers;

[assembly: CLSCompliant(true)]

namespace DelegationConsumer
{
    /// <summary>Reads what is audited.</summary>
    [Delegation("arn:aws:iam::111122223333:role/audit/AuditReader", TrustedAccount = "444455556666", MaxSessionSeconds = 14400)]
    public static partial class AuditReader
    {
    }

    /// <summary>Keeps copies, for an account under the same control.</summary>
    [Delegation("arn:aws:iam::111122223333:role/Backup", TrustedPrincipal = "arn:aws:iam::444455556666:role/Caller", RequiresExternalId = false)]
    public static partial class CopyKeeper
    {
    }
}
