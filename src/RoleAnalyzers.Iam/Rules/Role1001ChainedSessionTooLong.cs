using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Iam.Sessions;

namespace RoleAnalyzers.Iam.Rules;

/// <summary>
/// More than an hour asked of AssumeRole with credentials that are a session themselves. AWS limits role chaining to 3600 seconds
/// whatever the role's maximum is; 3600 is granted and 3601 is not (IAM User Guide, "Roles terms and concepts", role chaining).
/// </summary>
public sealed class Role1001ChainedSessionTooLong : SessionRule
{
    /// <summary>The longest session, in seconds, that a session may assume a role for. It is also what STS grants unasked.</summary>
    public const int Limit = 3600;

    public override Rule Rule { get; } = new(
        "ROLE1001",
        "A chained role session cannot be longer than one hour",
        RuleLevel.Warning,
        "AssumeRole is asked for {0} seconds with {1}, and it fails above 3600 seconds when the credentials are themselves a session; "
        + "ask for 3600 or leave the duration out",
        "Assuming a role with the credentials of another session is role chaining, which AWS limits to one hour whatever maximum session "
        + "duration the role has. Sessions of roles, of SAML, web identity and Identity Center sign-ins, of containers and instances, and "
        + "those of GetSessionToken all count. A duration of exactly 3600 seconds, or none, is granted.")
    {
        Repairs = RuleRepairs.Many,
    };

    public override IEnumerable<Finding<SessionPart>> Check(SessionRequest request, Accounts accounts)
    {
        if (!IsChained(request))
            yield break;

        // Several origins and several durations may exclude each other: a long one only where the key is a long-term one.
        var everyOriginIsSession = request.Origins.All(CredentialOrigins.IsSession);
        var everyDurationIsTooLong = request.Durations.All(d => d.Values.All(IsTooLong)) == Answer.Yes;
        for (var item = 0; item < request.Durations.Count; item++)
        {
            var values = request.Durations[item].Values;
            var faults = everyDurationIsTooLong ? values.Items
                : everyOriginIsSession ? values.Where(v => v.IsWritten && IsTooLong(v) == Answer.Yes).ToImmutableArray()
                : ImmutableArray<SessionDuration>.Empty;
            if (faults.IsEmpty)
                continue;
            yield return new(
                Rule,
                new(SessionPartKind.Duration, item),
                ImmutableArray.Create(InWords(faults), InWords(request, CredentialOrigins.IsSession)),
                Origins(request, CredentialOrigins.IsSession),
                ImmutableArray.Create<Edit>(
                    values.All(IsTooLong) == Answer.Yes ? new Edit.SetDuration(Limit) : new Edit.CapDuration(Limit),
                    new Edit.RemoveDuration()));
        }
    }

    private static Answer IsTooLong(SessionDuration duration) =>
        duration.Low > Limit ? Answer.Yes : duration.High <= Limit ? Answer.No : Answer.Maybe;
}
