using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Reading.Text;

/// <summary>How the source writes a stretch of a text.</summary>
internal enum WrittenAs
{
    /// <summary>Character for character.</summary>
    Characters,

    /// <summary>As an escape, a doubled quote or a doubled brace: the span as a whole stands for the character, or for a surrogate pair.</summary>
    Escape,

    /// <summary>As an expression whose value is not known. The text has one character in its place.</summary>
    Hole,

    /// <summary>As an expression whose value is known, but written where this file does not show it: a constant of another file or library.</summary>
    Expression,
}

/// <summary>A stretch of a text, with what the source has for it.</summary>
/// <param name="Range">The characters of the text.</param>
/// <param name="As">How the source writes them.</param>
/// <param name="Span">Where it writes them.</param>
/// <param name="Literal">The literal or the interpolated string that they stand in; null when they stand in none.</param>
/// <param name="Name">The name by which the expression that was read brings them in, when they stand in another one; null when they stand in it.</param>
internal sealed record WrittenRun(TextRange Range, WrittenAs As, TextSpan Span, ExpressionSyntax? Literal, ExpressionSyntax? Name)
{
    /// <summary>Where one of the characters is written.</summary>
    public TextSpan SpanOf(int character) =>
        As is WrittenAs.Characters ? new(Span.Start + character - Range.Start, 1) : Span;

    /// <summary>Where some of the characters are written.</summary>
    /// <param name="start">The first of them.</param>
    /// <param name="end">The one behind the last.</param>
    public TextSpan SpanOf(int start, int end) =>
        As is WrittenAs.Characters ? new(Span.Start + start - Range.Start, end - start) : Span;

    /// <summary>Which characters are written at a place within the span.</summary>
    public TextRange RangeOf(int position) =>
        As is WrittenAs.Characters ? new(Range.Start + position - Span.Start, 1) : Range;
}
