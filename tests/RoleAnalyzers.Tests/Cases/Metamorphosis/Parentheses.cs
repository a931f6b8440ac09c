using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RoleAnalyzers.Tests.Cases.Metamorphosis;

/// <summary><c>7200</c> as <c>(7200)</c>.</summary>
internal sealed class Parentheses(SemanticModel model) : CSharpSyntaxRewriter
{
    public override SyntaxNode? Visit(SyntaxNode? node)
    {
        var visited = base.Visit(node);
        return node is ExpressionSyntax old && visited is ExpressionSyntax expression && Expressions.IsValue(old, model)
            ? Expressions.Parenthesize(expression)
            : visited;
    }
}
