using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace RoleAnalyzers.CodeFixes.Writing;

/// <summary>
/// Adds members to and takes them from the braces of an initialiser, or another list, minding commas, comments and lines of the others.
/// </summary>
internal static class Members
{
    /// <summary>True when the members of the initialiser stand on lines of their own.</summary>
    public static bool AreOnOwnLines(Site site, InitializerExpressionSyntax initializer) =>
        AreOnOwnLines(site, initializer.OpenBraceToken, initializer.Expressions);

    /// <summary>The indentation that a further member gets.</summary>
    public static string Indent(Site site, InitializerExpressionSyntax initializer) =>
        site.Layout.IndentAt((initializer.Expressions.LastOrDefault() ?? (SyntaxNode)initializer).SpanStart);

    /// <summary>Adds members after the last one, or to a creation without braces.</summary>
    public static IEnumerable<TextChange> Append(Site site, BaseObjectCreationExpressionSyntax creation, params string[] members)
    {
        if (creation.Initializer is { Expressions.Count: > 0 } initializer)
            return InsertAfter(site, initializer, initializer.Expressions.Count - 1, members);
        var text = string.Join(", ", members);
        return creation.Initializer is { } empty
            ? new[] { new TextChange(TextSpan.FromBounds(empty.OpenBraceToken.Span.End, empty.CloseBraceToken.SpanStart), $" {text} ") }
            : new[] { new TextChange(new(creation.Span.End, 0), $" {{ {text} }}") };
    }

    /// <summary>Adds a member before the first one, or to a creation without members.</summary>
    public static IEnumerable<TextChange> Prepend(Site site, BaseObjectCreationExpressionSyntax creation, string member)
    {
        if (creation.Initializer is not { Expressions: { Count: > 0 } members } initializer)
            return Append(site, creation, member);
        var open = initializer.OpenBraceToken;
        return AreOnOwnLines(site, initializer) && site.Layout.BeginsLine(members[0].SpanStart)
            ? new[] { new TextChange(new(EndOfLine(open), 0), site.Layout.NewLineAt(open.SpanStart) + site.Layout.IndentAt(members[0].SpanStart) + member + ",") }
            : new[] { new TextChange(new(members[0].SpanStart, 0), member + ", ") };
    }

    /// <summary>Adds members after the one at the index.</summary>
    public static IEnumerable<TextChange> InsertAfter(Site site, InitializerExpressionSyntax initializer, int index, params string[] members) =>
        InsertAfter(site, initializer.OpenBraceToken, initializer.Expressions, index, members);

    /// <summary>Adds items after the one at the index, in any list that has commas between its items.</summary>
    /// <param name="open">The brace, bracket or parenthesis before the items.</param>
    public static IEnumerable<TextChange> InsertAfter<T>(
        Site site, SyntaxToken open, SeparatedSyntaxList<T> items, int index, params string[] added)
        where T : SyntaxNode
    {
        var before = items[index];
        var hasSeparator = index < items.SeparatorCount;
        var anchor = hasSeparator ? items.GetSeparator(index) : before.GetLastToken();
        var isTall = AreOnOwnLines(site, open, items);
        var gap = isTall ? site.Layout.NewLineAt(before.SpanStart) + site.Layout.IndentAt(before.SpanStart) : " ";
        var text = gap + string.Join("," + gap, added);
        var end = isTall ? EndOfLine(anchor) : anchor.Span.End;
        if (hasSeparator)
        {
            yield return new(new(end, 0), text + ",");
        }
        else if (end == anchor.Span.End)
        {
            yield return new(new(end, 0), "," + text);
        }
        else
        {
            yield return new(new(anchor.Span.End, 0), ",");
            yield return new(new(end, 0), text);
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

    private static bool AreOnOwnLines<T>(Site site, SyntaxToken open, SeparatedSyntaxList<T> items)
        where T : SyntaxNode =>
        items.Count > 0 && site.Layout.AreOnDifferentLines(open.SpanStart, items.Last().SpanStart);

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
