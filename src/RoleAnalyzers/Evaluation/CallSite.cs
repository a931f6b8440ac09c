using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RoleAnalyzers.Evaluation;

/// <summary>
/// A call, in the body that is looked at, of code that was followed. What comes of that code has its place there: at the call, or at the
/// argument that brought it in.
/// </summary>
/// <param name="Call">The call.</param>
/// <param name="Method">The method, constructor or accessor followed.</param>
/// <param name="Arguments">One value a parameter.</param>
/// <param name="ArgumentSyntax">The expression of each argument; null where the source has none.</param>
internal sealed record CallSite(
    SyntaxNode Call, IMethodSymbol Method, ImmutableArray<Value> Arguments, ImmutableArray<SyntaxNode?> ArgumentSyntax)
{
    /// <summary>
    /// Where something stands that the callee does with a value: at the argument that is the value, or that alone the callee makes it of, else
    /// at the call.
    /// </summary>
    /// <param name="node">The expression in the callee.</param>
    /// <param name="value">What it holds; null for what is no value.</param>
    public SyntaxNode PlaceOf(SyntaxNode node, Value? value)
    {
        // An object with an initialiser is made of all that stands there, whatever names it has; a list only holds what it is given.
        if (Arguments.IsEmpty || value is null or UnknownValue || node is BaseObjectCreationExpressionSyntax { Initializer: not null }
            || node.DescendantNodesAndSelf().Any(static one => one is InitializerExpressionSyntax or CollectionExpressionSyntax))
        {
            return Call;
        }

        for (var i = 0; i < Arguments.Length; i++)
        {
            if (ArgumentSyntax[i] is { } syntax && Arguments[i].Equals(value))
                return syntax;
        }

        var named = node.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>()
            .Select(name => Method.Parameters.FirstOrDefault(p => p.Name == name.Identifier.ValueText))
            .OfType<IParameterSymbol>()
            .Distinct<IParameterSymbol>(SymbolEqualityComparer.Default)
            .ToList();
        return named is [{ Ordinal: var ordinal }] && ordinal < ArgumentSyntax.Length && IsInMethod(node) ? ArgumentSyntax[ordinal] ?? Call : Call;
    }

    /// <summary>Whether the place is an argument, and the value not that of the argument but one that the callee has made of it: minutes times 60.</summary>
    public bool IsReworked(SyntaxNode place, Value? value) =>
        ArgumentSyntax.IndexOf(place) is >= 0 and var i && value is not ParameterValue && !Arguments[i].Equals(value)
        && !(Arguments[i] is NumberValue given && value is NumberValue made && given.Low == made.Low && given.High == made.High);

    private bool IsInMethod(SyntaxNode node) =>
        Method.DeclaringSyntaxReferences.Any(one => one.SyntaxTree == node.SyntaxTree && one.Span.Contains(node.Span));
}
