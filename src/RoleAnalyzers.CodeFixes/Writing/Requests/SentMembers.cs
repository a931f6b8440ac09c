using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RoleAnalyzers.CodeFixes.Writing.Requests;

/// <summary>What a request or its options send, when they are made in place.</summary>
internal static class SentMembers
{
    /// <summary>
    /// The values of the members by their names; null where the expression is no creation without arguments, or a member is set in another way
    /// than by one value.
    /// </summary>
    public static ImmutableDictionary<string, ExpressionSyntax>? Of(ExpressionSyntax expression)
    {
        if (Bare(expression) is not BaseObjectCreationExpressionSyntax { ArgumentList: null or { Arguments.Count: 0 } } creation)
            return null;
        var sent = ImmutableDictionary.CreateBuilder<string, ExpressionSyntax>();
        foreach (var member in creation.Initializer?.Expressions ?? default)
        {
            if (member is not AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: var name }, Right: var value and not InitializerExpressionSyntax }
                || sent.ContainsKey(name))
            {
                return null;
            }

            sent[name] = value;
        }

        return sent.ToImmutable();
    }

    /// <summary>The expression without parentheses around it.</summary>
    public static ExpressionSyntax Bare(ExpressionSyntax expression)
    {
        while (expression is ParenthesizedExpressionSyntax { Expression: var inner })
            expression = inner;
        return expression;
    }
}
