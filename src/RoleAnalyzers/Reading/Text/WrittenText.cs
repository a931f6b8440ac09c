using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using RoleAnalyzers.Iam.Json;
using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Reading.Text;

/// <summary>A text as an expression writes it. Each character knows its place in the source, and each place its character.</summary>
/// <param name="expression">The expression.</param>
/// <param name="characters">The characters; a hole has one of them, of no meaning.</param>
/// <param name="runs">What the source has for them, one behind the other.</param>
/// <param name="holes">The holes.</param>
internal sealed class WrittenText(
    ExpressionSyntax expression, string characters, ImmutableArray<WrittenRun> runs, ImmutableArray<InputHole> holes)
{
    /// <summary>The character that a hole has.</summary>
    internal const char HoleMark = '\uFFFC';

    /// <summary>The expression that was read.</summary>
    public ExpressionSyntax Expression { get; } = expression;

    /// <summary>The characters; a hole has one of them, of no meaning.</summary>
    public string Characters { get; } = characters;

    /// <summary>What the source has for the characters, in the order of the text.</summary>
    public ImmutableArray<WrittenRun> Runs { get; } = runs;

    /// <summary>The holes, in order.</summary>
    public ImmutableArray<InputHole> Holes { get; } = holes;

    /// <summary>Whether nothing at all is known of it.</summary>
    public bool IsHole => Characters.Length == 1 && !Holes.IsEmpty;

    /// <summary>Whether it is written as a text, in literals, and not as an object that is made one.</summary>
    public bool IsLiteral => Runs.Any(static run => run.Literal is not null);

    /// <summary>The text, to be read as JSON. Ranges of the one are ranges of the other.</summary>
    public JsonInput Json => new(Characters, Holes);

    /// <summary>The text, with the holes that it has.</summary>
    public PolicyText Text
    {
        get
        {
            var segments = new List<Segment>();
            var end = 0;
            foreach (var hole in Holes)
            {
                segments.Add(new(Characters.Substring(end, hole.Range.Start - end), null));
                segments.Add(new("", hole.Kind));
                end = hole.Range.End;
            }

            segments.Add(new(Characters.Substring(end), null));
            return PolicyText.Of(segments);
        }
    }

    /// <summary>
    /// Where the source writes a range of the text, in one piece: the very characters where one literal holds them all, else from the
    /// first to the last of them in the expression that was read, the name of a constant standing for what the constant brings in.
    /// </summary>
    /// <param name="range">A range within the text; an empty one is a place between characters.</param>
    public TextSpan SpanOf(TextRange range)
    {
        if (Runs.IsEmpty)
            return Expression.Span;
        if (range.Length == 0)
        {
            return range.Start < Characters.Length
                ? new(RunOf(range.Start).SpanOf(range.Start).Start, 0)
                : new(Runs[^1].Span.End, 0);
        }

        var first = RunOf(range.Start);
        var last = RunOf(range.End - 1);
        var start = first.SpanOf(range.Start);
        var end = last.SpanOf(range.End - 1);
        if (first.Literal is null || first.Literal != last.Literal || first.Name != last.Name)
        {
            start = first.Name?.Span ?? start;
            end = last.Name?.Span ?? end;
        }

        // What an object holds may be written before the object, and in another order.
        return TextSpan.FromBounds(Math.Min(start.Start, end.Start), Math.Max(start.End, end.End));
    }

    /// <summary>Which characters the source writes at a place; null when it is none of the text. Those of a constant used twice: the first.</summary>
    public TextRange? RangeOf(int position) =>
        Runs.FirstOrDefault(run => run.Span.Contains(position))?.RangeOf(position);

    /// <summary>The run that a character belongs to.</summary>
    public WrittenRun RunOf(int character)
    {
        var (low, high) = (0, Runs.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (Runs[middle].Range.Start <= character)
                low = middle;
            else
                high = middle - 1;
        }

        return Runs[low];
    }
}
