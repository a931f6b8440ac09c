using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RoleAnalyzers.Tests.Cases.Metamorphosis;

/// <summary>The body of each method, constructor, lambda and local function within <c>try { … } finally { … }</c>.</summary>
internal sealed class TryFinally : CSharpSyntaxRewriter
{
    private static readonly FinallyClauseSyntax Finally =
        ((TryStatementSyntax)SyntaxFactory.ParseStatement("try { } finally { Console.WriteLine(); }")).Finally!;

    public override SyntaxNode? VisitBlock(BlockSyntax node)
    {
        var visited = (BlockSyntax)base.VisitBlock(node)!;
        return node.Parent is BaseMethodDeclarationSyntax or AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax
            ? SyntaxFactory.Block(SyntaxFactory.TryStatement(SyntaxFactory.Block(visited.Statements), [], Finally)).WithTriviaFrom(visited)
            : visited;
    }
}
