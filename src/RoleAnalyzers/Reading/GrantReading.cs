using Microsoft.CodeAnalysis;
using RoleAnalyzers.Evaluation;
using RoleAnalyzers.Iam.Policies;

namespace RoleAnalyzers.Reading;

/// <summary>A grant of a role as read from source.</summary>
/// <param name="Grant">The grant.</param>
/// <param name="Places">Where each of its principals is written.</param>
internal sealed record GrantReading(RoleGrant Grant, ImmutableArray<Location> Places)
{
    /// <summary>Where it was met.</summary>
    public Met Met { get; init; }
}
