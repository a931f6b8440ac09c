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
    AssumeRoot,
    GetWebIdentityToken,
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

    /// <summary>Each ARN that the role may be named by, by the expression that gives it. Incomplete: there may be others.</summary>
    public PartialList<RequestedRole> Roles { get; init; } = PartialList<RequestedRole>.Unknown;

    /// <summary>
    /// Each name that the session may get, by the expression that gives it, where nobody but AWS itself looks at it. Empty for the requests
    /// of calls, at which the analyzer that comes with the SDK looks.
    /// </summary>
    public PartialList<PolicyText> SessionNames { get; init; } = PartialList<PolicyText>.Unknown;

    /// <summary>Each MFA device that may be named to an object that asks for sessions by itself, by the expression that names it.</summary>
    public PartialList<PolicyText> MfaDevices { get; init; } = PartialList<PolicyText>.Unknown;

    /// <summary>Whether something gives the code of the MFA device when a session is asked for.</summary>
    public Answer HasMfaCode { get; init; } = Answer.Maybe;

    /// <summary>
    /// The account of the signing credentials, for each origin: digits where a role's ARN has told it, <see cref="HoleKind.OwnAccount"/>
    /// where they are those of the place that the program runs in.
    /// </summary>
    public PartialList<PolicyText> CallerAccounts { get; init; } = PartialList<PolicyText>.Unknown;

    /// <summary>The roles that the same program declares, those at least that the request may name.</summary>
    public PartialList<DeclaredRole> DeclaredRoles { get; init; } = PartialList<DeclaredRole>.Unknown;

    /// <summary>True when an object asks for the session, and again for another one 15 minutes before it ends.</summary>
    public bool IsRenewedEarly { get; init; }
}

/// <summary>What one expression, assigned to the duration of a request, may give.</summary>
/// <param name="Values">The values of that expression, in seconds. Incomplete: it may give others.</param>
public sealed record RequestedDuration(PartialList<SessionDuration> Values)
{
    /// <summary>True when the analyzer that comes with the SDK compares it with what the call accepts, and reports it itself.</summary>
    public bool IsCheckedBySdk { get; init; }
}

/// <summary>What one expression gives as the ARN of the role.</summary>
/// <param name="Arn">The ARN.</param>
public sealed record RequestedRole(PolicyText Arn)
{
    /// <summary>True when the analyzer that comes with the SDK looks at its length, and reports it itself.</summary>
    public bool IsCheckedBySdk { get; init; }
}

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

    /// <summary>An expression that gives the role's ARN: an index into <see cref="SessionRequest.Roles"/>.</summary>
    Role,

    /// <summary>An expression that gives the session's name: an index into <see cref="SessionRequest.SessionNames"/>.</summary>
    SessionName,

    /// <summary>An expression that names the MFA device: an index into <see cref="SessionRequest.MfaDevices"/>.</summary>
    MfaDevice,

    /// <summary>What declares a role: an index into <see cref="SessionRequest.DeclaredRoles"/>.</summary>
    DeclaredRole,

    /// <summary>The call, or the creation of the object that makes it, as a whole.</summary>
    Call,
}

/// <summary>Names one part of a session request by its place.</summary>
public readonly record struct SessionPart(SessionPartKind Kind, int Item);
