using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RoleAnalyzers.Tests.Cases.Metamorphosis;

/// <summary><c>f(1, 2)</c> as <c>f(a: 1, b: 2)</c>, or reordered as <c>f(b: 2, a: 1)</c>.</summary>
internal sealed class NamedArguments(SemanticModel model, bool isReordered) : CSharpSyntaxRewriter
{
    public override SyntaxNode? VisitArgumentList(ArgumentListSyntax node)
    {
        var visited = (ArgumentListSyntax)base.VisitArgumentList(node)!;
        if (node.Arguments.Count < (isReordered ? 2 : 1)
            || node.Arguments.Any(a => a.NameColon is not null)
            || model.GetSymbolInfo(node.Parent!).Symbol is not IMethodSymbol method
            || method.Parameters.Length < node.Arguments.Count
            || method.Parameters.Any(p => p.IsParams)
            || method.MethodKind == MethodKind.FunctionPointerSignature)
        {
            return visited;
        }

        var arguments = visited.Arguments.Select((argument, i) => argument
            .WithNameColon(SyntaxFactory.NameColon(method.Parameters[i].Name).WithTrailingTrivia(SyntaxFactory.Space))
            .WithLeadingTrivia(argument.GetLeadingTrivia())
            .WithExpression(argument.Expression.WithoutLeadingTrivia()));
        return visited.WithArguments(SyntaxFactory.SeparatedList(
            isReordered ? arguments.Reverse() : arguments, visited.Arguments.GetSeparators()));
    }
}
