using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace RoleAnalyzers.CodeFixes.Writing.Cdk;

/// <summary>Calls further methods on the statement to which a call adds a principal.</summary>
internal static class StatementCalls
{
    /// <summary>
    /// The change that asks the condition in a call behind the one that adds the principal; several conditions under one operator are
    /// merged by the CDK. Null where the statement has, or may have, further principals.
    /// </summary>
    public static TextChange? AddCondition(
        Site site, BaseObjectCreationExpressionSyntax statement, ExpressionSyntax call, WrittenCondition condition) =>
        StatementPrincipals.HasOthers(site, statement, call) || StatementPrincipals.AreAddedElsewhere(call)
        || Names.Dictionary(site, call.SpanStart) is not { } type
            ? null
            : Add(site, call, $"AddCondition({Literals.Quote(condition.Operator)}, {Dictionaries.OneLine(type, null, condition.Key, condition.Value)})");

    /// <summary>The change that makes another call on the same statement, in a line of its own behind the given call.</summary>
    public static TextChange? Add(Site site, ExpressionSyntax call, string text) =>
        call is InvocationExpressionSyntax
        {
            Expression: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax receiver },
            Parent: ExpressionStatementSyntax { Parent: BlockSyntax or GlobalStatementSyntax } own,
        }
        && site.Layout.BeginsLine(own.SpanStart)
            ? LineAfter(site, own, $"{receiver}.{text};")
            : null;

    /// <summary>The change that puts another statement into the line after this one.</summary>
    public static TextChange LineAfter(Site site, StatementSyntax statement, string text)
    {
        var line = site.Text.Lines.GetLineFromPosition(statement.Span.End);
        var position = statement.GetLastToken().TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia) ? line.End : statement.Span.End;
        return new(new(position, 0), site.Layout.NewLineAt(statement.SpanStart) + site.Layout.IndentAt(statement.SpanStart) + text);
    }
}
