using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace RoleAnalyzers.CodeFixes.Writing;

/// <summary>Adds members to and takes them from the braces of an initialiser, minding commas, comments and lines of the others.</summary>
internal static class Members
{
    /// <summary>True when the members of the initialiser stand on lines of their own.</summary>
    public static bool AreOnOwnLines(Site site, InitializerExpressionSyntax initializer) =>
        initializer.Expressions.Count > 0
        && site.Layout.AreOnDifferentLines(initializer.OpenBraceToken.SpanStart, initializer.Expressions.Last().SpanStart);

    /// <summary>The indentation that a further member gets.</summary>
    public static string Indent(Site site, InitializerExpressionSyntax initializer) =>
        site.Layout.IndentAt((initializer.Expressions.LastOrDefault() ?? (SyntaxNode)initializer).SpanStart);

    /// <summary>Adds a member after the last one, or to a creation without braces.</summary>
    public static IEnumerable<TextChange> Append(Site site, BaseObjectCreationExpressionSyntax creation, string member)
    {
        if (creation.Initializer is { Expressions.Count: > 0 } initializer)
            return InsertAfter(site, initializer, initializer.Expressions.Count - 1, member);
        return creation.Initializer is { } empty
            ? new[] { new TextChange(TextSpan.FromBounds(empty.OpenBraceToken.Span.End, empty.CloseBraceToken.SpanStart), $" {member} ") }
            : new[] { new TextChange(new(creation.Span.End, 0), $" {{ {member} }}") };
    }

    /// <summary>Adds a member after the one at the index.</summary>
    public static IEnumerable<TextChange> InsertAfter(Site site, InitializerExpressionSyntax initializer, int index, string member)
    {
        var before = initializer.Expressions[index];
        var hasSeparator = index < initializer.Expressions.SeparatorCount;
        var anchor = hasSeparator ? initializer.Expressions.GetSeparator(index) : before.GetLastToken();
        if (!AreOnOwnLines(site, initializer))
        {
            yield return new(new(anchor.Span.End, 0), hasSeparator ? $" {member}," : $", {member}");
            yield break;
        }

        var line = site.Layout.NewLineAt(before.SpanStart) + site.Layout.IndentAt(before.SpanStart) + member;
        var end = EndOfLine(anchor);
        if (hasSeparator)
        {
            yield return new(new(end, 0), line + ",");
        }
        else if (end == anchor.Span.End)
        {
            yield return new(new(end, 0), "," + line);
        }
        else
        {
            yield return new(new(anchor.Span.End, 0), ",");
            yield return new(new(end, 0), line);
        }
    }

    /// <summary>Takes away the member at the index: its whole lines, or what stands between it and its neighbour.</summary>
    public static TextChange Remove(Site site, InitializerExpressionSyntax initializer, int index)
    {
        var members = initializer.Expressions;
        var member = members[index];
        var hasSeparator = index < members.SeparatorCount;
        var end = hasSeparator ? members.GetSeparator(index).Span.End : member.Span.End;
        var lastLine = site.Text.Lines.GetLineFromPosition(end);
        var rest = site.Text.ToString(TextSpan.FromBounds(end, lastLine.End)).TrimStart();

        // The member before a last one without a comma keeps its own comma: C# allows it, and its line stays as it was.
        if (site.Layout.BeginsLine(member.SpanStart) && (rest.Length == 0 || rest.StartsWith("//", StringComparison.Ordinal)))
            return new(TextSpan.FromBounds(site.Text.Lines.GetLineFromPosition(member.SpanStart).Start, lastLine.EndIncludingLineBreak), "");
        if (index < members.Count - 1)
            return new(TextSpan.FromBounds(member.SpanStart, members[index + 1].SpanStart), "");
        var start = index > 0 ? members.GetSeparator(index - 1).SpanStart : initializer.OpenBraceToken.Span.End;
        return new(TextSpan.FromBounds(start, end), hasSeparator && index > 0 ? "," : "");
    }

    /// <summary>Where the line of the token ends: after a comment that follows it, before the line break.</summary>
    private static int EndOfLine(SyntaxToken token)
    {
        if (!token.TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia))
            return token.Span.End;
        var comment = token.TrailingTrivia.LastOrDefault(
            trivia => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia));
        return comment.IsKind(SyntaxKind.None) ? token.Span.End : comment.Span.End;
    }
}
