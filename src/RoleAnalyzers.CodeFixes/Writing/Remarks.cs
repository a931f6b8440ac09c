using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RoleAnalyzers.CodeFixes.Writing;

/// <summary>What stands in code and is none: comments, directives, and what a directive takes out.</summary>
internal static class Remarks
{
    /// <summary>Those within the expression that stand in none of the parts which are kept.</summary>
    public static IEnumerable<SyntaxTrivia> In(ExpressionSyntax expression, IEnumerable<ExpressionSyntax> kept) =>
        expression.DescendantTrivia().Where(trivia => expression.Span.Contains(trivia.Span)
            && !trivia.IsKind(SyntaxKind.WhitespaceTrivia) && !trivia.IsKind(SyntaxKind.EndOfLineTrivia)
            && !kept.Any(part => part.Span.Contains(trivia.Span)));
}
