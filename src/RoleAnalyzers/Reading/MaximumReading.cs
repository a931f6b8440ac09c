using Microsoft.CodeAnalysis;
using RoleAnalyzers.Evaluation;
using RoleAnalyzers.Iam.Sessions;

namespace RoleAnalyzers.Reading;

/// <summary>The maximum session duration of one role as read from source.</summary>
/// <param name="Maximum">The maximum.</param>
/// <param name="Places">Where each of its durations is set.</param>
internal sealed record MaximumReading(DeclaredMaximum Maximum, ImmutableArray<Location> Places)
{
    /// <summary>Where it was met.</summary>
    public Met Met { get; init; }
}
