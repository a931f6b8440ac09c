using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RoleAnalyzers.Evaluation;

namespace RoleAnalyzers.Reading.Sdk;

/// <summary>
/// Tells whether a field or property gets its value once: by its initialiser, by a constructor, or where it has none yet (<c>??=</c>, or behind a
/// comparison with null). Any other assignment may run again, and so renew it.
/// </summary>
internal static class SingleAssignment
{
    /// <summary>Whether the member is assigned in no other way.</summary>
    /// <param name="member">The field or property.</param>
    /// <param name="sources">Where it gets its values.</param>
    public static bool IsOnlyWayTo(ISymbol member, FieldSources sources) =>
        sources.Writers.All(writer => writer.Expressions.All(expression =>
            expression.Parent is AssignmentExpressionSyntax assignment
            && !IsNothing(assignment.Right)
            && (IsWhereNoneIs(assignment, member.Name) || IsOfConstructor(assignment, writer.Writer, member))));

    /// <summary>What is forgotten is to be got anew.</summary>
    private static bool IsNothing(ExpressionSyntax value) => Bare(value).Kind() is SyntaxKind.NullLiteralExpression or SyntaxKind.DefaultLiteralExpression or SyntaxKind.DefaultExpression;

    /// <summary>The expression without what changes nothing of its value.</summary>
    private static ExpressionSyntax Bare(ExpressionSyntax expression) => expression switch
    {
        ParenthesizedExpressionSyntax { Expression: var inner } => Bare(inner),
        CastExpressionSyntax { Expression: var inner } => Bare(inner),
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression, Operand: var inner } => Bare(inner),
        _ => expression,
    };

    private static bool IsWhereNoneIs(AssignmentExpressionSyntax assignment, string name)
    {
        if (assignment.IsKind(SyntaxKind.CoalesceAssignmentExpression))
            return true;
        for (SyntaxNode node = assignment; node.Parent is { } parent and not (MemberDeclarationSyntax or AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax); node = parent)
        {
            if (parent is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } coalesce && coalesce.Right == node && Names(coalesce.Left, name)
                || parent is IfStatementSyntax conditional && conditional.Statement == node && IsNull(conditional.Condition, name))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNull(ExpressionSyntax condition, string name) => Bare(condition) switch
    {
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression, Left: var left, Right: var right } =>
            (Names(left, name) && IsNothing(right)) || (Names(right, name) && IsNothing(left)),
        IsPatternExpressionSyntax { Expression: var value, Pattern: ConstantPatternSyntax { Expression: var pattern } } => Names(value, name) && IsNothing(pattern),
        _ => false,
    };

    private static bool Names(ExpressionSyntax expression, string name) => Bare(expression) switch
    {
        IdentifierNameSyntax identifier => identifier.Identifier.ValueText == name,
        MemberAccessExpressionSyntax { Name: var accessed } => accessed.Identifier.ValueText == name,
        _ => false,
    };

    /// <summary>Whether a constructor assigns it on its way: of the type for what is static, of the object for what is its own.</summary>
    private static bool IsOfConstructor(AssignmentExpressionSyntax assignment, IMethodSymbol writer, ISymbol member) =>
        writer.MethodKind == (member.IsStatic ? MethodKind.StaticConstructor : MethodKind.Constructor)
        && assignment.Ancestors().TakeWhile(static node => node is not MemberDeclarationSyntax).All(static node =>
            node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or ForStatementSyntax or CommonForEachStatementSyntax or WhileStatementSyntax or DoStatementSyntax));
}
