using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace RoleAnalyzers.CodeFixes.Writing;

/// <summary>Statements as they stand in a text.</summary>
internal static class Statements
{
    /// <summary>The lines of a statement when it has them for itself, else the statement.</summary>
    public static TextSpan Lines(SourceFile file, StatementSyntax statement)
    {
        var first = file.Text.Lines.GetLineFromPosition(statement.SpanStart);
        var last = file.Text.Lines.GetLineFromPosition(statement.Span.End);
        var rest = file.Text.ToString(TextSpan.FromBounds(statement.Span.End, last.End)).TrimStart();
        return file.Layout.BeginsLine(statement.SpanStart) && (rest.Length == 0 || rest.StartsWith("//", StringComparison.Ordinal))
            ? TextSpan.FromBounds(first.Start, last.EndIncludingLineBreak)
            : statement.Span;
    }
}
