using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RoleAnalyzers.Tests.Cases.Metamorphosis;

/// <summary><c>var x = new T()</c> as <c>T x = new()</c>, and <c>new()</c> wherever else the type is clear.</summary>
internal sealed class TargetTypedNew(SemanticModel model) : CSharpSyntaxRewriter
{
    public override SyntaxNode? VisitVariableDeclaration(VariableDeclarationSyntax node)
    {
        var visited = (VariableDeclarationSyntax)base.VisitVariableDeclaration(node)!;
        if (node is not { Type.IsVar: true, Variables: [{ Initializer.Value: ObjectCreationExpressionSyntax created }] }
            || model.GetTypeInfo(created).Type is not { } type)
        {
            return visited;
        }

        var name = SyntaxFactory.ParseTypeName(type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat));
        return visited.WithType(name.WithTriviaFrom(node.Type));
    }

    public override SyntaxNode? VisitObjectCreationExpression(ObjectCreationExpressionSyntax node)
    {
        var visited = (ObjectCreationExpressionSyntax)base.VisitObjectCreationExpression(node)!;
        if (!IsTypeClear(node))
            return visited;
        var implicitly = SyntaxFactory.ImplicitObjectCreationExpression(
            visited.NewKeyword.WithTrailingTrivia(),
            visited.ArgumentList ?? SyntaxFactory.ArgumentList().WithTrailingTrivia(visited.Type.GetTrailingTrivia()),
            visited.Initializer);
        return implicitly.WithTriviaFrom(visited).WithAdditionalAnnotations(node.GetAnnotations(MarkedProgram.Annotations));
    }

    private bool IsTypeClear(ObjectCreationExpressionSyntax node)
    {
        var type = model.GetTypeInfo(node);
        return SymbolEqualityComparer.Default.Equals(type.Type, type.ConvertedType) && node.Parent switch
        {
            EqualsValueClauseSyntax or ReturnStatementSyntax or ArrowExpressionClauseSyntax => true,
            AssignmentExpressionSyntax x => x.Right == node && model.GetTypeInfo(x.Left).Type is { } left
                && SymbolEqualityComparer.Default.Equals(left, type.Type),
            ArgumentSyntax x => IsOnlyCandidate(x),
            InitializerExpressionSyntax { Parent: ArrayCreationExpressionSyntax } => true,
            _ => false,
        };
    }

    /// <summary>Whether no overload could take the place of the one that is called.</summary>
    private bool IsOnlyCandidate(ArgumentSyntax argument)
    {
        if (argument.Parent is not ArgumentListSyntax list || model.GetSymbolInfo(list.Parent!).Symbol is not IMethodSymbol method)
            return false;
        var count = list.Arguments.Count;
        return method is { IsGenericMethod: false, IsExtensionMethod: false }
            && method.ContainingType.GetMembers(method.Name).OfType<IMethodSymbol>()
                .Count(m => m.Parameters.Length >= count && m.Parameters.Count(p => !p.IsOptional && !p.IsParams) <= count) == 1;
    }
}
