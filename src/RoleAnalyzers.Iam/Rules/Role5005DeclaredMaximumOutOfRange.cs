using System.Globalization;
using RoleAnalyzers.Iam.Delegations;

namespace RoleAnalyzers.Iam.Rules;

/// <summary>A delegation with a maximum session duration that no role can have (IAM User Guide, "Using IAM roles": from one hour to twelve).</summary>
public sealed class Role5005DeclaredMaximumOutOfRange : DelegationRule
{
    private const int Least = 3600;
    private const int Most = 43200;

    public override Rule Rule { get; } = new(
        "ROLE5005",
        "No role can have the declared maximum",
        RuleLevel.Error,
        "No role has a maximum session duration of {0} seconds, but one of 3600 to 43200, so that nothing can be generated; set {1}",
        "MaxSessionSeconds is the maximum session duration of the role, in seconds: one hour at least, twelve hours at most. A role that "
        + "sets none has one hour, and so has a declaration.");

    public override IEnumerable<Finding<DelegationPart>> Check(DelegationDeclaration declaration) =>
        from seconds in declaration.MaxSessionSeconds
        where seconds is < Least or > Most
        select At(DelegationPart.MaxSessionSeconds, InWords(seconds), InWords(seconds < Least ? Least : Most));

    private static string InWords(int seconds) => seconds.ToString(CultureInfo.InvariantCulture);
}
