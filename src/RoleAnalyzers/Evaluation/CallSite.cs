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
    private readonly Dictionary<SyntaxNode, (bool HasParts, IParameterSymbol? Parameter)> _madeOf = new();

    /// <summary>
    /// Where something stands that the callee does with a value: at the argument that is the value, or that alone the callee makes it of, else
    /// at the call.
    /// </summary>
    /// <param name="node">The expression in the callee.</param>
    /// <param name="value">What it holds; null for what is no value.</param>
    public SyntaxNode PlaceOf(SyntaxNode node, Value? value)
    {
        if (Arguments.IsEmpty || value is null or UnknownValue)
            return Call;
        // An expression is met again with everything that leads to what it makes.
        if (!_madeOf.TryGetValue(node, out var made))
            _madeOf[node] = made = MadeOf(node);
        // An object with an initialiser is made of all that stands there, whatever names it has; a list only holds what it is given.
        if (made.HasParts)
            return Call;
        for (var i = 0; i < Arguments.Length; i++)
        {
            if (ArgumentSyntax[i] is { } syntax && Arguments[i].Equals(value))
                return syntax;
        }

        return made.Parameter is { Ordinal: var ordinal } && ordinal < ArgumentSyntax.Length ? ArgumentSyntax[ordinal] ?? Call : Call;
    }

    /// <summary>Whether the place is an argument, and the value not that of the argument but one that the callee has made of it: minutes times 60.</summary>
    public bool IsReworked(SyntaxNode place, Value? value) =>
        ArgumentSyntax.IndexOf(place) is >= 0 and var i && value is not ParameterValue && !Arguments[i].Equals(value)
        && !(Arguments[i] is NumberValue given && value is NumberValue made && given.Low == made.Low && given.High == made.High);

    /// <summary>Whether an expression of the callee has an initialiser or elements; else the one parameter that it names, if it names one alone.</summary>
    private (bool HasParts, IParameterSymbol? Parameter) MadeOf(SyntaxNode node)
    {
        IParameterSymbol? sole = null;
        var isSole = IsInMethod(node);
        foreach (var part in node.DescendantNodesAndSelf())
        {
            if (part is InitializerExpressionSyntax or CollectionExpressionSyntax)
                return (true, null);
            if (isSole && part is IdentifierNameSyntax { Identifier.ValueText: var name } && ParameterOf(name) is { } parameter)
            {
                isSole = sole is null || sole.Ordinal == parameter.Ordinal;
                sole = parameter;
            }
        }

        return (false, isSole ? sole : null);
    }

    private IParameterSymbol? ParameterOf(string name)
    {
        foreach (var parameter in Method.Parameters)
        {
            if (parameter.Name == name)
                return parameter;
        }

        return null;
    }

    private bool IsInMethod(SyntaxNode node)
    {
        foreach (var declaration in Method.DeclaringSyntaxReferences)
        {
            if (declaration.SyntaxTree == node.SyntaxTree && declaration.Span.Contains(node.Span))
                return true;
        }

        return false;
    }
}
