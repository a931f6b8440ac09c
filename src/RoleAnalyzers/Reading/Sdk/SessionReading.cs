using Microsoft.CodeAnalysis;
using RoleAnalyzers.Evaluation;
using RoleAnalyzers.Iam.Sessions;

namespace RoleAnalyzers.Reading.Sdk;

/// <summary>A session request found in C#, and where its parts are written.</summary>
/// <param name="Request">The request.</param>
/// <param name="Places">
/// Each part's expression, where a finding can stand; an origin's wherever it is made. An origin that no expression makes has none.
/// </param>
internal sealed record SessionReading(SessionRequest Request, ImmutableDictionary<SessionPart, SyntaxNode> Places)
{
    /// <summary>Where it was met.</summary>
    public Met Met { get; init; }
}
