using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace RoleAnalyzers.CodeFixes.Writing;

/// <summary>How a text breaks and indents its lines, read from the text itself.</summary>
internal sealed class Layout(SourceText text)
{
    private string? _unit;

    /// <summary>One step of indentation: a tab, or the smallest step of spaces that the text makes (four when it makes none).</summary>
    public string Unit => _unit ??= FindUnit();

    /// <summary>The white space at the beginning of the line that holds the position.</summary>
    public string IndentAt(int position)
    {
        var line = text.Lines.GetLineFromPosition(position).ToString();
        return line.Substring(0, line.Length - line.TrimStart().Length);
    }

    /// <summary>The line break in use around the position.</summary>
    public string NewLineAt(int position)
    {
        for (var number = text.Lines.GetLineFromPosition(position).LineNumber; number >= 0; number--)
        {
            var line = text.Lines[number];
            if (line.EndIncludingLineBreak > line.End)
                return text.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak));
        }

        return "\n";
    }

    /// <summary>True when the two positions are on different lines.</summary>
    public bool AreOnDifferentLines(int first, int second) =>
        text.Lines.GetLineFromPosition(first).LineNumber != text.Lines.GetLineFromPosition(second).LineNumber;

    /// <summary>True when nothing but white space stands before the position on its line.</summary>
    public bool BeginsLine(int position)
    {
        var line = text.Lines.GetLineFromPosition(position);
        return string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(line.Start, position)));
    }

    /// <summary>
    /// Items in braces after a head such as <c>new RoleProps</c>, one a line, indented from the line of the position. The opening
    /// brace stands where the nearest initialiser around the node that breaks after its own has it; on a line of its own when there is none.
    /// </summary>
    public string Braced(string head, IEnumerable<string> items, SyntaxNode near, string indent)
    {
        var newLine = NewLineAt(near.SpanStart);
        var opening = OpensOnOwnLine(near) ? newLine + indent + "{" : " {";
        return head + opening + string.Concat(items.Select(item => newLine + indent + Unit + item + ",")) + newLine + indent + "}";
    }

    private bool OpensOnOwnLine(SyntaxNode near)
    {
        var statement = near.FirstAncestorOrSelf<StatementSyntax>() ?? near;
        var initializer = near.AncestorsAndSelf().Concat(statement.DescendantNodes()).OfType<InitializerExpressionSyntax>().FirstOrDefault(
            x => !x.IsKind(SyntaxKind.ComplexElementInitializerExpression)
                && AreOnDifferentLines(x.OpenBraceToken.SpanStart, x.OpenBraceToken.GetNextToken().SpanStart));
        return initializer is null || BeginsLine(initializer.OpenBraceToken.SpanStart);
    }

    private string FindUnit()
    {
        var least = int.MaxValue;
        foreach (var line in text.Lines)
        {
            var content = line.ToString();
            if (content.StartsWith("\t", StringComparison.Ordinal))
                return "\t";
            var spaces = content.Length - content.TrimStart(' ').Length;
            if (spaces >= 2 && spaces < content.Length && content[spaces] != '*')
                least = Math.Min(least, spaces);
        }

        return new(' ', least is int.MaxValue or > 8 ? 4 : least);
    }
}
