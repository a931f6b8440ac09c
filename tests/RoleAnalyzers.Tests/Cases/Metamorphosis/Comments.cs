using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RoleAnalyzers.Tests.Cases.Metamorphosis;

/// <summary>A comment and a new line before every token.</summary>
internal sealed class Comments : CSharpSyntaxRewriter
{
    private static readonly SyntaxTriviaList Comment =
        SyntaxFactory.TriviaList(SyntaxFactory.Comment("/* , */"), SyntaxFactory.CarriageReturnLineFeed);

    // Inside an interpolated text a comment would be text.
    public override SyntaxNode VisitInterpolatedStringExpression(InterpolatedStringExpressionSyntax node) => node;

    public override SyntaxToken VisitToken(SyntaxToken token) =>
        token.Parent is UsingDirectiveSyntax || token.HasLeadingTrivia && token.LeadingTrivia.Any(t => t.IsDirective || t.IsKind(SyntaxKind.DisabledTextTrivia))
            ? token
            : token.WithLeadingTrivia(token.LeadingTrivia.AddRange(Comment));
}
