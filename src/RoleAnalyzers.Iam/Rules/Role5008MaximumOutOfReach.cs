using System.Globalization;
using RoleAnalyzers.Iam.Delegations;
using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Iam.Rules;

/// <summary>
/// A delegation with a maximum that the one who is trusted never gets: a role acts by sessions, and with a session AssumeRole grants one
/// hour at most (IAM User Guide, "IAM roles", role chaining).
/// </summary>
public sealed class Role5008MaximumOutOfReach : DelegationRule
{
    private const int LongestChained = 3600;

    public override Rule Rule { get; } = new(
        "ROLE5008",
        "The trusted principal never gets the declared maximum",
        RuleLevel.Warning,
        "MaxSessionSeconds is {0}, and '{1}' acts by role sessions, for which AssumeRole grants at most 3600 seconds; leave it out",
        "Whoever acts as a role holds a session. To assume another role with it is role chaining, and AWS limits a chained session to one "
        + "hour, whatever the role's maximum says: a call that asks for more fails. Only a user's long-term keys reach a longer maximum.");

    public override IEnumerable<Finding<DelegationPart>> Check(DelegationDeclaration declaration) =>
        from principal in declaration.TrustedPrincipal
        where IsRole(principal) == Answer.Yes
        from seconds in declaration.MaxSessionSeconds
        where seconds > LongestChained
        select At(DelegationPart.MaxSessionSeconds, seconds.ToString(CultureInfo.InvariantCulture), principal.ToString());

    private static Answer IsRole(PolicyText principal) => IamArn.Read(principal) is { } arn
        ? Answers.Either(arn.Resource.StartsWith("role/"), arn.Resource.StartsWith("assumed-role/"))
        : Answer.Maybe;
}
