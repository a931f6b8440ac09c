using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Iam.Sessions;

namespace RoleAnalyzers.Iam.Rules;

/// <summary>A duration that may be above an hour, asked of AssumeRole with credentials that are a session: advice to bound what is configured.</summary>
public sealed class Role1009ChainedSessionUnbounded : SessionRule
{
    public override Rule Rule { get; } = new(
        "ROLE1009",
        "Nothing bounds the duration of a chained role session",
        RuleLevel.Info,
        "AssumeRole is asked with {0} for a duration that nothing bounds at 3600 seconds, and it fails above them when the credentials are "
        + "themselves a session; bound the duration",
        "Role chaining limits a session to one hour, whatever maximum the role has. A duration that comes from a setting, a parameter or a "
        + "text may be longer one day, and the call then fails. Bounded at 3600 seconds it never does.")
    {
        Repairs = RuleRepairs.Many,
    };

    public override IEnumerable<Finding<SessionPart>> Check(SessionRequest request, Accounts accounts) =>
        !IsChained(request) || !request.Origins.All(CredentialOrigins.IsSession)
            ? []
            : from item in Enumerable.Range(0, request.Durations.Count)
              let values = request.Durations[item].Values
              where !values.IsComplete || values.Any(IsUnbounded)
              select new Finding<SessionPart>(
                  Rule,
                  new(SessionPartKind.Duration, item),
                  ImmutableArray.Create(InWords(request, CredentialOrigins.IsSession)),
                  Origins(request, CredentialOrigins.IsSession),
                  ImmutableArray.Create<Edit>(new Edit.CapDuration(Role1001ChainedSessionTooLong.Limit)));

    /// <summary>A duration that stands in the source is no matter of bounds.</summary>
    private static bool IsUnbounded(SessionDuration duration) => !duration.IsWritten && duration.High > Role1001ChainedSessionTooLong.Limit;
}
