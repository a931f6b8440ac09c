namespace RoleAnalyzers.Iam.Sessions;

/// <summary>What comes of a maximum session duration that no role can have.</summary>
public enum MaximumRefusal
{
    /// <summary>The CDK throws when it synthesises the stack.</summary>
    Synthesis,

    /// <summary>The template is synthesised or taken, and its deployment fails.</summary>
    Deployment,

    /// <summary>The call of IAM fails.</summary>
    Call,
}

/// <summary>The longest session that a role's declaration lets callers ask for (<c>MaxSessionDuration</c>).</summary>
/// <param name="Durations">
/// Each value, in seconds, that it may have, by the place that sets it. Empty: none is set, and the role has 3600. Incomplete: it may
/// also be left out, or be set in a way that is not seen.
/// </param>
/// <param name="Refusal">What comes of one that no role can have.</param>
public sealed record DeclaredMaximum(PartialList<RequestedDuration> Durations, MaximumRefusal Refusal);

/// <summary>Names one part of a declared maximum: an expression that sets it.</summary>
/// <param name="Item">Index into <see cref="DeclaredMaximum.Durations"/>.</param>
public readonly record struct MaximumPart(int Item);
