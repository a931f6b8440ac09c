using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace RoleAnalyzers.Analyzers;

/// <summary>
/// The places outside of bodies, in initialisers of constants, that bodies have reported on. However many bodies use a constant, its
/// fault is told once: by the body that comes first, each time that one is looked at.
/// </summary>
internal sealed class SharedPlaces
{
    private readonly ConcurrentDictionary<(Location Place, string Id), SyntaxNode> _firsts = new();

    /// <summary>Whether the body is the one that tells of the finding.</summary>
    public bool IsFirst(Diagnostic finding, SyntaxNode body) =>
        body.Span.Contains(finding.Location.SourceSpan) || _firsts.GetOrAdd((finding.Location, finding.Id), body) == body;
}
