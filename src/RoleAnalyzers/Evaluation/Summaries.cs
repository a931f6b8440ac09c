using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace RoleAnalyzers.Evaluation;

/// <summary>The summaries of the program's own methods, each made when a call of it is first met.</summary>
internal sealed class Summaries(SourceProgram program)
{
    /// <summary>The depth under which a summary is kept that is the same at every depth.</summary>
    private const int AnyDepth = 0;

    private readonly ConcurrentDictionary<(IMethodSymbol Method, int Depth), Summary?> _known = new(MethodComparer.Instance);

    /// <summary>What the method does; null when it has no body here.</summary>
    /// <param name="method">The method, as declared.</param>
    /// <param name="depth">
    /// How many calls lead to it, at least 1. Deeper calls of its own are cut off, so a summary is one of a depth: then it is the same whoever asks for it
    /// first.
    /// </param>
    public Summary? Of(IMethodSymbol method, int depth, CancellationToken cancellationToken)
    {
        if (_known.TryGetValue((method, AnyDepth), out var known) || _known.TryGetValue((method, depth), out known))
            return known;
        if (program.Bodies.Of(method, cancellationToken) is not { } body)
            return _known.GetOrAdd((method, AnyDepth), (Summary?)null);
        var run = BodyEvaluator.Run(body, method, program, depth, cancellationToken);
        return _known.GetOrAdd((method, run.Session.DependsOnDepth ? depth : AnyDepth), Summary.Of(method, run));
    }

    private sealed class MethodComparer : IEqualityComparer<(IMethodSymbol Method, int Depth)>
    {
        public static MethodComparer Instance { get; } = new();

        public bool Equals((IMethodSymbol Method, int Depth) x, (IMethodSymbol Method, int Depth) y) =>
            x.Depth == y.Depth && SymbolEqualityComparer.Default.Equals(x.Method, y.Method);

        public int GetHashCode((IMethodSymbol Method, int Depth) obj) => SymbolEqualityComparer.Default.GetHashCode(obj.Method) + obj.Depth;
    }
}
