using Microsoft.CodeAnalysis;
using RoleAnalyzers.Evaluation;

namespace RoleAnalyzers.Analyzers;

/// <summary>What a report about a body has to know of the code that the body calls.</summary>
/// <param name="evaluation">The evaluation of the body.</param>
/// <param name="said">What is said about a method's own body.</param>
internal sealed class CallFacts(BodyEvaluation evaluation, Func<IMethodSymbol, ImmutableHashSet<(string Id, SyntaxNode Met)>> said)
{
    /// <summary>Whether the callee's own body is reported for the same.</summary>
    public bool Says(IMethodSymbol callee, string id, SyntaxNode met) => said(callee).Contains((id, met));

    /// <summary>Whether it is an argument of which a callee makes something else, so that no fix can tell what to write there.</summary>
    public bool IsReworked(Location place) =>
        evaluation.Reworked.Any(one => one.Span == place.SourceSpan && one.SyntaxTree == place.SourceTree);

    /// <summary>Where the cause of a finding lies in the code that a call runs; null when it lies in the body.</summary>
    public Location? SourceOf(Met met, Location place)
    {
        if (met.Callee is not null)
            return met.Syntax.GetLocation();
        foreach (var pair in evaluation.Sources)
        {
            if (pair.Key.Span == place.SourceSpan)
                return pair.Value.GetLocation();
        }

        return null;
    }
}
