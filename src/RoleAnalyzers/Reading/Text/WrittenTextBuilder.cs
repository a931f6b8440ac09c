using System.Text;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using RoleAnalyzers.Iam.Json;
using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Reading.Text;

/// <summary>Puts a written text together, from its start to its end.</summary>
internal sealed class WrittenTextBuilder
{
    private static readonly string HoleMark = WrittenText.HoleMark.ToString();

    private readonly List<WrittenRun> _runs = new();
    private readonly List<InputHole> _holes = new();

    /// <summary>The characters, while they are those of one string: most texts are one literal, of which nothing has to be copied.</summary>
    private string _only = "";

    /// <summary>The characters, when they come from several strings.</summary>
    private StringBuilder? _characters;

    /// <summary>The literal whose characters are being added; null when they stand in none.</summary>
    public ExpressionSyntax? Literal { get; set; }

    /// <summary>The name in the expression that is read by which the characters come in; null when they stand in it.</summary>
    public ExpressionSyntax? Name { get; set; }

    /// <summary>Whether what is added stands in another file than the expression that is read.</summary>
    public bool IsElsewhere { get; set; }

    public int Length { get; private set; }

    /// <summary>Adds characters that a span stands for as a whole.</summary>
    public void Add(string characters, TextSpan span, WrittenAs writtenAs)
    {
        AddPlace(characters.Length, span, writtenAs);
        Append(characters);
    }

    /// <summary>Adds the places of so many characters that stand for themselves, which are yet to be <see cref="Append">appended</see>.</summary>
    /// <param name="length">How many they are; at least one.</param>
    /// <param name="position">Where the first of them is written.</param>
    public void AddPlaces(int length, int position)
    {
        if (IsElsewhere)
        {
            AddPlace(length, default, WrittenAs.Expression);
            return;
        }

        Extend(position, length);
        Length += length;
    }

    /// <summary>Adds the place of so many characters that a span stands for as a whole, and which are yet to be <see cref="Append">appended</see>.</summary>
    public void AddPlace(int length, TextSpan span, WrittenAs writtenAs)
    {
        if (length == 0)
            return;
        if (IsElsewhere && Name is { } name)
            AddExpression(length, name);
        else
            _runs.Add(new(new(Length, length), writtenAs, span, Literal, Name));
        Length += length;
    }

    /// <summary>Adds the characters whose places have been added.</summary>
    public void Append(string characters)
    {
        if (_characters is null && _only.Length == 0)
            _only = characters;
        else
            (_characters ??= new(_only)).Append(characters);
    }

    /// <summary>Adds a hole.</summary>
    /// <param name="isWhole">Whether it stands for <see cref="InputHole.IsWhole">whole</see> JSON.</param>
    public void AddHole(TextSpan span, HoleKind kind, bool isWhole = false)
    {
        _holes.Add(new(new(Length, 1), kind) { IsWhole = isWhole });
        _runs.Add(IsElsewhere && Name is { } name
            ? new(new(Length, 1), WrittenAs.Hole, name.Span, null, name)
            : new(new(Length, 1), WrittenAs.Hole, span, Literal, Name));
        Length++;
        Append(HoleMark);
    }

    /// <summary>
    /// Adds a stretch of another text. Where that stands elsewhere, or where <see cref="Name"/> brings it in, its places are those that
    /// the name gives.
    /// </summary>
    public void Add(WrittenText text, TextRange range)
    {
        foreach (var run in text.Runs)
        {
            var start = Math.Max(run.Range.Start, range.Start);
            var end = Math.Min(run.Range.End, range.End);
            if (start >= end)
                continue;
            if (run.As is WrittenAs.Hole)
            {
                var hole = text.Holes.First(one => one.Range == run.Range);
                AddHole(run.Span, hole.Kind, hole.IsWhole);
                continue;
            }

            if (IsElsewhere && Name is { } name)
                AddExpression(end - start, name);
            else
                _runs.Add(run with { Range = new(Length, end - start), Span = run.SpanOf(start, end), Name = Name ?? run.Name });
            Length += end - start;
            Append(text.Characters.Substring(start, end - start));
        }
    }

    /// <summary>Takes away what was added from an index on.</summary>
    public void Truncate(int start)
    {
        if (_characters is null)
            _only = _only.Substring(0, start);
        else
            _characters.Length = start;
        Length = start;
        _runs.RemoveAll(run => run.Range.Start >= start);
        _holes.RemoveAll(hole => hole.Range.Start >= start);
        // Only what a name brings in from elsewhere is one run, however many expressions it comes from.
        if (_runs.Count > 0 && _runs[_runs.Count - 1] is { } last && last.Range.End > start)
            _runs[_runs.Count - 1] = Longer(last, start - last.Range.End);
    }

    public WrittenText Build(ExpressionSyntax expression) =>
        new(expression, _characters?.ToString() ?? _only, _runs.ToImmutableArray(), _holes.ToImmutableArray());

    /// <summary>Adds characters that a name brings in from another file: all of them are written as that name.</summary>
    private void AddExpression(int length, ExpressionSyntax name)
    {
        var last = _runs.Count == 0 ? null : _runs[_runs.Count - 1];
        if (last is { As: WrittenAs.Expression } && last.Name == name)
            _runs[_runs.Count - 1] = Longer(last, length);
        else
            _runs.Add(new(new(Length, length), WrittenAs.Expression, name.Span, null, name));
    }

    /// <summary>Makes the last run longer by characters that are written behind it, or begins another.</summary>
    private void Extend(int position, int length)
    {
        var last = _runs.Count == 0 ? null : _runs[_runs.Count - 1];
        if (last is { As: WrittenAs.Characters } && last.Literal == Literal && last.Name == Name && last.Span.End == position)
            _runs[_runs.Count - 1] = last with { Range = new(last.Range.Start, last.Range.Length + length), Span = new(last.Span.Start, last.Span.Length + length) };
        else
            _runs.Add(new(new(Length, length), WrittenAs.Characters, new(position, length), Literal, Name));
    }

    private static WrittenRun Longer(WrittenRun run, int by) => run with { Range = new(run.Range.Start, run.Range.Length + by) };
}
