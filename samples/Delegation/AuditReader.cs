using RoleAnalyzers;

namespace Audits;

/// <summary>The role in which the auditors read our account. All that both accounts need is generated into it.</summary>
[Delegation("arn:aws:iam::111122223333:role/audit/AuditReader", TrustedAccount = "444455556666", MaxSessionSeconds = 14400)]
public static partial class AuditReader;
