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

    /// <summary>Whether the name stands for itself: no member of something named before it, and not set by an initialiser.</summary>
    public static bool IsBare(SimpleNameSyntax name) => name.Parent switch
    {
        MemberAccessExpressionSyntax access => access.Expression == name,
        MemberBindingExpressionSyntax or QualifiedNameSyntax or AliasQualifiedNameSyntax => false,
        AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } assignment => assignment.Right == name,
        NameColonSyntax or NameEqualsSyntax => false,
        _ => true,
    };

    /// <summary>Whether the expression has the same type wherever it stands.</summary>
    public static bool HasTypeOfItsOwn(ExpressionSyntax expression) => MarkedProgram.Core(expression) is not
        (ImplicitObjectCreationExpressionSyntax or CollectionExpressionSyntax or AnonymousFunctionExpressionSyntax or ConditionalExpressionSyntax or SwitchExpressionSyntax
            or LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NullLiteralExpression or (int)SyntaxKind.DefaultLiteralExpression });

    /// <summary>Whether an <c>await</c> may stand at the node.</summary>
    public static bool MayAwait(SyntaxNode node) => AwaitsIn(node) is { } around && IsAsync(around);

    /// <summary>The function whose <c>async</c> an <c>await</c> at the node would need; null where none may stand.</summary>
    public static SyntaxNode? AwaitsIn(SyntaxNode node) =>
        node.Ancestors().FirstOrDefault(a => a is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or BaseMethodDeclarationSyntax or LockStatementSyntax or QueryExpressionSyntax or CatchFilterClauseSyntax)
            is var around and (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MethodDeclarationSyntax) ? around : null;

    /// <summary>Whether the function is asynchronous.</summary>
    public static bool IsAsync(SyntaxNode function) => function switch
    {
        AnonymousFunctionExpressionSyntax x => x.AsyncKeyword.IsKind(SyntaxKind.AsyncKeyword),
        LocalFunctionStatementSyntax x => x.Modifiers.Any(SyntaxKind.AsyncKeyword),
        MethodDeclarationSyntax x => x.Modifiers.Any(SyntaxKind.AsyncKeyword),
        _ => false,
    };

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
