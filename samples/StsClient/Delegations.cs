using RoleAnalyzers;

/// <summary>Reads the reports, as a role of the account that has them. Nothing is wrong here: the declaration is all that there is to write.</summary>
[Delegation("arn:aws:iam::111122223333:role/shifts/ReportReader", TrustedAccount = "444455556666", MaxSessionSeconds = 14400)]
internal static partial class ReportReader;

/// <summary>Would read them too.</summary>
[Delegation("arn:aws:iam::111122223333:role/ReportReader", TrustedPrincipal = "arn:aws:iam::444455556666:role/DayShift", MaxSessionSeconds = 14400)]
internal static partial class SecondReader;

/// <summary>Nothing is generated here.</summary>
[Delegation("Archive", TrustedAccount = "4444-5555-6666", MaxSessionSeconds = 900)]
internal static partial class Archive;

/// <summary>Nor here: nobody is admitted by a pattern.</summary>
[Delegation("arn:aws:iam::111122223333:role/shifts/Metrics", TrustedPrincipal = "arn:aws:iam::444455556666:role/shift-*")]
internal static partial class MetricsReader;

/// <summary>Nor here: who is trusted?</summary>
[Delegation("arn:aws:iam::111122223333:role/shifts/Costs", TrustedAccount = "444455556666", TrustedPrincipal = "arn:aws:iam::777788889999:user/Ann")]
internal static partial class CostReader;

/// <summary>Nor here.</summary>
[Delegation("arn:aws:iam::111122223333:role/shifts/Alarms", TrustedAccount = "444455556666")]
internal static class AlarmReader
{
}
