using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace RoleAnalyzers.CodeFixes.Writing;

/// <summary>The arguments of a creation or a call, asked for by the parameter's name.</summary>
/// <param name="List">The arguments as written.</param>
/// <param name="Method">The constructor or method.</param>
internal sealed record Arguments(ArgumentListSyntax List, IMethodSymbol Method)
{
    /// <summary>The arguments of a creation, a call, or the call of a base constructor; null when the node is none that compiles.</summary>
    public static Arguments? Of(SourceFile file, SyntaxNode node) =>
        ListOf(node) is { } list && file.Model.GetSymbolInfo(node).Symbol is IMethodSymbol method ? new(list, method) : null;

    /// <summary>What is passed for the parameter; null when nothing is.</summary>
    public ExpressionSyntax? this[string parameter]
    {
        get
        {
            var arguments = List.Arguments;
            if (arguments.FirstOrDefault(argument => argument.NameColon?.Name.Identifier.ValueText == parameter) is { } named)
                return named.Expression;
            var ordinal = Ordinal(parameter);
            return ordinal >= 0 && ordinal < arguments.Count && arguments[ordinal].NameColon is null ? arguments[ordinal].Expression : null;
        }
    }

    /// <summary>The changes that pass the text for the parameter: in place of <c>null</c>, or behind the other arguments.</summary>
    public IEnumerable<TextChange> Pass(Site site, string parameter, string text)
    {
        if (this[parameter] is { } present)
            return new[] { new TextChange(present.Span, text) };
        var count = List.Arguments.Count;
        var isNext = count == Ordinal(parameter) && List.Arguments.All(argument => argument.NameColon is null);
        var argument = isNext ? text : $"{parameter}: {text}";
        return count == 0
            ? new[] { new TextChange(new(List.OpenParenToken.Span.End, 0), argument) }
            : Members.InsertAfter(site, List.OpenParenToken, List.Arguments, count - 1, argument);
    }

    private static ArgumentListSyntax? ListOf(SyntaxNode node) => node switch
    {
        BaseObjectCreationExpressionSyntax creation => creation.ArgumentList,
        InvocationExpressionSyntax call => call.ArgumentList,
        ConstructorInitializerSyntax initializer => initializer.ArgumentList,
        PrimaryConstructorBaseTypeSyntax type => type.ArgumentList,
        _ => null,
    };

    private int Ordinal(string parameter) => Method.Parameters.FirstOrDefault(x => x.Name == parameter)?.Ordinal ?? -1;
}
