using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Iam.Sessions;

/// <summary>The STS call that a request is for.</summary>
public enum SessionCall
{
    AssumeRole,
    AssumeRoleWithSaml,
    AssumeRoleWithWebIdentity,
    GetSessionToken,
    GetFederationToken,
}

/// <summary>A request for a role session, with the credentials that sign it.</summary>
/// <param name="Call">Which call is made.</param>
/// <param name="Durations">
/// Each value, in seconds, that the duration may have where the call is made, by the place that set it.
/// Empty: none is asked for. Incomplete: it may also be left out, or be set in a way that is not seen.
/// </param>
/// <param name="Origins">Each origin that the signing credentials may have. Never empty; an incomplete list has an unknown one.</param>
/// <param name="IsAws">Whether the call goes to AWS and not to another service that speaks its protocol.</param>
public sealed record SessionRequest(
    SessionCall Call,
    PartialList<RequestedDuration> Durations,
    PartialList<CredentialOrigin> Origins,
    Answer IsAws)
{
    /// <summary>
    /// Each external ID that may be sent, by the expression that gives it. Empty: none is sent. Incomplete: it may also be left out, or be
    /// set in a way that is not seen.
    /// </summary>
    public PartialList<RequestedExternalId> ExternalIds { get; init; } = PartialList<RequestedExternalId>.Unknown;
}

/// <summary>What one expression, assigned to the duration of a request, may give.</summary>
/// <param name="Values">The values of that expression, in seconds. Incomplete: it may give others.</param>
public sealed record RequestedDuration(PartialList<SessionDuration> Values);

/// <summary>What one expression gives as the external ID of a request.</summary>
/// <param name="Value">The external ID.</param>
public sealed record RequestedExternalId(PolicyText Value)
{
    /// <summary>True when it is made anew for every request, so that no role can ever have asked for it.</summary>
    public bool IsFresh { get; init; }

    /// <summary>True when the analyzer that comes with the SDK looks at its length and characters, and reports them itself.</summary>
    public bool IsCheckedBySdk { get; init; }
}

/// <summary>What kind of part of a session request a <see cref="SessionPart"/> names.</summary>
public enum SessionPartKind
{
    /// <summary>An expression that sets the duration: an index into <see cref="SessionRequest.Durations"/>.</summary>
    Duration,

    /// <summary>What gave the signing credentials: an index into <see cref="SessionRequest.Origins"/>.</summary>
    Origin,

    /// <summary>An expression that gives the external ID: an index into <see cref="SessionRequest.ExternalIds"/>.</summary>
    ExternalId,
}

/// <summary>Names one part of a session request by its place.</summary>
public readonly record struct SessionPart(SessionPartKind Kind, int Item);
