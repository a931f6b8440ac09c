using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Iam.Sessions;

namespace RoleAnalyzers.Iam.Rules;

/// <summary>A rule about requests for role sessions.</summary>
public abstract class SessionRule
{
    /// <summary>Its id, wording and level.</summary>
    public abstract Rule Rule { get; }

    /// <summary>What it finds, in the order of the request's parts, as if it were the only rule.</summary>
    public abstract IEnumerable<Finding<SessionPart>> Check(SessionRequest request, Accounts accounts);

    /// <summary>
    /// Whether AWS is asked to assume a role with credentials of which some are a session, and all are known: with any other the call is
    /// not chained, or nobody knows.
    /// </summary>
    protected static bool IsChained(SessionRequest request) =>
        request.Call is SessionCall.AssumeRole && IsOfKnownOrigin(request) && request.Origins.Any(CredentialOrigins.IsSession);

    /// <summary>Whether the request certainly goes to AWS, and every origin that its credentials may have is known.</summary>
    protected static bool IsOfKnownOrigin(SessionRequest request) =>
        request.IsAws == Answer.Yes && request.Origins.IsComplete && !request.Origins.Contains(CredentialOrigin.Unknown);

    /// <summary>
    /// The declared roles that the request names, with their places, when one ARN alone is asked for and every role is told: those that it
    /// certainly names, and those that it may. None where it certainly names none.
    /// </summary>
    protected static ImmutableArray<(DeclaredRole Role, SessionPart Part)> Named(SessionRequest request)
    {
        if (request.Roles is not { IsComplete: true, Count: 1 } || !request.DeclaredRoles.IsComplete)
            return ImmutableArray<(DeclaredRole, SessionPart)>.Empty;
        var arn = request.Roles[0].Arn;
        return request.DeclaredRoles.Any(role => role.IsNamedBy(arn)) != Answer.Yes
            ? ImmutableArray<(DeclaredRole, SessionPart)>.Empty
            : Enumerable.Range(0, request.DeclaredRoles.Count)
                .Where(item => request.DeclaredRoles[item].IsNamedBy(arn) != Answer.No)
                .Select(item => (request.DeclaredRoles[item], new SessionPart(SessionPartKind.DeclaredRole, item))).ToImmutableArray();
    }

    /// <summary>The origins that hold of the condition: they explain the finding.</summary>
    protected static ImmutableArray<SessionPart> Origins(SessionRequest request, Func<CredentialOrigin, bool> condition) =>
        Enumerable.Range(0, request.Origins.Count).Where(item => condition(request.Origins[item]))
            .Select(item => new SessionPart(SessionPartKind.Origin, item)).ToImmutableArray();

    /// <summary>The origins that hold of the condition, as a message calls them.</summary>
    protected static string InWords(SessionRequest request, Func<CredentialOrigin, bool> condition) =>
        Join(request.Origins.Where(condition).Select(CredentialOrigins.InWords));

    /// <summary>The durations, in seconds, as a message calls them: each once, the shortest first.</summary>
    protected static string InWords(IEnumerable<SessionDuration> durations) =>
        Join(durations.OrderBy(duration => duration.Low).Select(duration => duration.InWords));

    /// <summary>The names in a row, each once.</summary>
    protected static string Join(IEnumerable<string> names) => string.Join(" or ", names.Distinct());
}
