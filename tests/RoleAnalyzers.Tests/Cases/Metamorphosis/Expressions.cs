using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RoleAnalyzers.Tests.Cases.Metamorphosis;

/// <summary>What the rewritings ask and make of expressions.</summary>
internal static class Expressions
{
    /// <summary>Whether the expression gives a value at a place where any other expression for that value may stand.</summary>
    public static bool IsValue(ExpressionSyntax expression, SemanticModel model)
    {
        if (expression is InitializerExpressionSyntax or ThrowExpressionSyntax or RefExpressionSyntax or DeclarationExpressionSyntax
                or BaseExpressionSyntax or ThisExpressionSyntax
            || !MayStandAnyExpression(expression))
        {
            return false;
        }

        var symbol = model.GetSymbolInfo(expression).Symbol;
        if (symbol is INamespaceOrTypeSymbol or IDiscardSymbol
            || symbol is IMethodSymbol && expression is SimpleNameSyntax or MemberAccessExpressionSyntax)
        {
            return false;
        }

        var type = model.GetTypeInfo(expression);
        return (type.Type ?? type.ConvertedType) is { SpecialType: not SpecialType.System_Void, TypeKind: not TypeKind.Error };
    }

    public static ExpressionSyntax Parenthesize(ExpressionSyntax expression) =>
        SyntaxFactory.ParenthesizedExpression(expression.WithoutTrivia()).WithTriviaFrom(expression);

    private static bool MayStandAnyExpression(ExpressionSyntax expression) => expression.Parent switch
    {
        ArgumentSyntax x => x.RefKindKeyword.IsKind(SyntaxKind.None)
            && x.Parent?.Parent is not InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } },
        EqualsValueClauseSyntax or ReturnStatementSyntax or AwaitExpressionSyntax or ExpressionElementSyntax => true,
        AssignmentExpressionSyntax x => x.Right == expression && !x.IsKind(SyntaxKind.CoalesceAssignmentExpression),
        ArrowExpressionClauseSyntax => expression is not AssignmentExpressionSyntax,
        MemberAccessExpressionSyntax x => x.Expression == expression,
        ConditionalExpressionSyntax or SwitchExpressionArmSyntax => true,
        BinaryExpressionSyntax x => !x.IsKind(SyntaxKind.IsExpression) && !x.IsKind(SyntaxKind.AsExpression),
        InterpolationSyntax => true,
        InitializerExpressionSyntax x => !x.IsKind(SyntaxKind.ObjectInitializerExpression),
        _ => false,
    };
}
