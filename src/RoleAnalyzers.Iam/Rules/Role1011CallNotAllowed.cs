using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Iam.Sessions;

namespace RoleAnalyzers.Iam.Rules;

/// <summary>
/// A call that no policy can allow to the credentials that sign it: what sessions may call of STS is fixed (IAM User Guide, "Requesting
/// temporary security credentials", comparison of the calls).
/// </summary>
public sealed class Role1011CallNotAllowed : SessionRule
{
    public override Rule Rule { get; } = new(
        "ROLE1011",
        "These credentials may not make the call",
        RuleLevel.Warning,
        "{0} is called with {1}, to which AWS allows it under no policy, so that the call fails; sign it with {2}",
        "Which calls of STS a session may make is fixed, whatever its policies allow. No session may call GetSessionToken or "
        + "GetFederationToken: they are for the long-term key of a user. A session of GetFederationToken may not call AssumeRole either.");

    public override IEnumerable<Finding<SessionPart>> Check(SessionRequest request, Accounts accounts)
    {
        if (!IsOfKnownOrigin(request) || !request.Origins.All(IsRefused))
            yield break;
        yield return new(
            Rule,
            new(SessionPartKind.Call, 0),
            ImmutableArray.Create(
                request.Call.Name(),
                InWords(request, IsRefused),
                request.Call is SessionCall.AssumeRole ? "the credentials of a user or a role" : "the long-term key of a user"),
            Origins(request, IsRefused),
            ImmutableArray<Edit>.Empty);

        bool IsRefused(CredentialOrigin origin) => request.Call switch
        {
            SessionCall.AssumeRole => origin is CredentialOrigin.FederationToken,
            SessionCall.GetSessionToken or SessionCall.GetFederationToken => origin.IsSession() || origin is CredentialOrigin.FederationToken,
            _ => false,
        };
    }
}
