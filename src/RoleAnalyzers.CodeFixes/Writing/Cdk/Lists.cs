using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace RoleAnalyzers.CodeFixes.Writing.Cdk;

/// <summary>Lists of texts or principals as C# writes them: arrays, collection expressions, lists with an initialiser.</summary>
internal static class Lists
{
    /// <summary>The elements that are written out; null when the expression is no list, or not written out.</summary>
    public static IReadOnlyList<ExpressionSyntax>? Elements(ExpressionSyntax list) => list switch
    {
        CollectionExpressionSyntax x when x.Elements.All(element => element is ExpressionElementSyntax) =>
            x.Elements.Select(element => ((ExpressionElementSyntax)element).Expression).ToList(),
        _ => Initializer(list)?.Expressions,
    };

    /// <summary>The changes that add items behind the others; of a single text they make a list. Null when it cannot be told what is there.</summary>
    public static IEnumerable<TextChange>? Append(Site site, ExpressionSyntax list, params string[] items)
    {
        if (list is CollectionExpressionSyntax { Elements: { Count: > 0 } elements } collection)
            return Members.InsertAfter(site, collection.OpenBracketToken, elements, elements.Count - 1, items);
        if (Initializer(list) is { Expressions.Count: > 0 } initializer)
            return Members.InsertAfter(site, initializer, initializer.Expressions.Count - 1, items);
        return site.Model.GetTypeInfo(list).Type?.SpecialType == SpecialType.System_String
            ? new TextChange[]
            {
                new(new(list.SpanStart, 0), "new[] { "),
                new(new(list.Span.End, 0), $", {string.Join(", ", items)} }}"),
            }
            : null;
    }

    private static InitializerExpressionSyntax? Initializer(ExpressionSyntax list) => list switch
    {
        ArrayCreationExpressionSyntax x => x.Initializer,
        ImplicitArrayCreationExpressionSyntax x => x.Initializer,
        BaseObjectCreationExpressionSyntax { Initializer: { RawKind: (int)SyntaxKind.CollectionInitializerExpression } x } => x,
        _ => null,
    };
}
