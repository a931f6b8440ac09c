using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using RoleAnalyzers.Iam.Json;
using RoleAnalyzers.Iam.Text;
using RoleAnalyzers.Reading.Text;

namespace RoleAnalyzers.CodeFixes.Writing.Text;

/// <summary>
/// Carries out changes of a text in the literals that write it. New characters are written as their literal writes such characters, and
/// what is copied keeps its source, interpolations included. Where a range lies in several literals, the first takes what comes, and the
/// others lose their part.
/// </summary>
/// <param name="text">The text.</param>
/// <param name="changes">The changes, in order, none overlapping another.</param>
internal sealed class LiteralEdits(WrittenText text, ImmutableArray<JsonChange> changes)
{
    private readonly SyntaxNode _root = text.Expression.SyntaxTree.GetRoot();
    private readonly string _source = text.Expression.SyntaxTree.ToString();
    private readonly string _changed = JsonChange.Apply(text.Characters, changes);

    /// <summary>
    /// The changes of the source; null where something changes that is not written in a literal of this file, or is copied to a literal
    /// that cannot hold it.
    /// </summary>
    public static ImmutableArray<LiteralChange>? Write(WrittenText text, ImmutableArray<JsonChange> changes) =>
        new LiteralEdits(text, changes).Write();

    private ImmutableArray<LiteralChange>? Write()
    {
        var places = new List<Place>();
        var growth = 0;
        foreach (var change in changes)
        {
            var length = change.Fragments.Sum(static fragment => fragment.Copied?.Length ?? fragment.Text.Length);
            var added = new TextRange(change.Range.Start + growth, length);
            growth += length - change.Range.Length;
            if (PlacesOf(change, added) is not { } found)
                return null;
            places.AddRange(found);
        }

        var written = ImmutableArray.CreateBuilder<LiteralChange>();
        foreach (var own in places.GroupBy(static place => place.Literal.Span))
        {
            var literal = own.First().Literal;
            if (Write(literal, own.ToImmutableArray()) is not { } edits)
                return null;
            written.AddRange(edits.Select(edit => new LiteralChange(literal, edit)));
        }

        return written.ToImmutable();
    }

    /// <summary>Where a change touches literals: the first place takes what comes.</summary>
    private ImmutableArray<Place>? PlacesOf(JsonChange change, TextRange added)
    {
        if (text.Runs.IsEmpty)
            return null;
        if (change.Range.Length == 0)
            return PlaceOfInsertion(change, added) is { } place ? ImmutableArray.Create(place) : null;

        var places = ImmutableArray.CreateBuilder<Place>();
        for (var start = change.Range.Start; start < change.Range.End;)
        {
            var run = text.RunOf(start);
            // A range that begins in one expression and ends in another, a constant that it names, is nobody's to write.
            if (LiteralOf(run) is not { } literal || run.Name != text.RunOf(change.Range.Start).Name)
                return null;
            // What a name within an interpolation brings in does not stand in the literal of the interpolation.
            var end = start;
            while (end < change.Range.End && text.RunOf(end) is var next && LiteralOf(next)?.Span == literal.Span)
                end = Math.Min(next.Range.End, change.Range.End);
            var isFirst = places.Count == 0;
            places.Add(new(
                literal,
                TextSpan.FromBounds(StartOf(start), EndOf(end, literal)),
                isFirst ? change.Fragments : ImmutableArray<JsonFragment>.Empty,
                isFirst ? added : new(added.End, 0)));
            start = end;
        }

        return places.ToImmutable();
    }

    /// <summary>Behind the character before, in the same literal; where that is written in none, before the next one.</summary>
    private Place? PlaceOfInsertion(JsonChange change, TextRange added)
    {
        var at = change.Range.Start;
        if (at > 0 && LiteralOf(text.RunOf(at - 1)) is { } before)
            return new(before, new(EndOf(at, before), 0), change.Fragments, added);
        return at < text.Characters.Length && LiteralOf(text.RunOf(at)) is { } behind
            ? new(behind, new(StartOf(at), 0), change.Fragments, added)
            : null;
    }

    /// <summary>Where a character begins: one of two braces that a format takes for one, at the first of them.</summary>
    private int StartOf(int index)
    {
        var start = text.RunOf(index).SpanOf(index).Start;
        return IsDoubled(index) ? start - 1 : start;
    }

    /// <summary>Where the character before the index ends. What a raw literal begins its lines with belongs to the line break.</summary>
    private int EndOf(int index, ExpressionSyntax literal)
    {
        var end = text.RunOf(index - 1).SpanOf(index - 1).End;
        if (text.Characters[index - 1] != '\n')
            return end;
        if (index < text.Characters.Length && LiteralOf(text.RunOf(index))?.Span == literal.Span)
            return StartOf(index);
        var indent = LiteralForm.Of(literal)?.Indent ?? "";
        return end + indent.TakeWhile((character, at) => _source[end + at] == character).Count();
    }

    /// <summary>Whether a brace is doubled in the source, and no part of an escape: a format takes the two for one.</summary>
    private bool IsDoubled(int index)
    {
        var before = text.RunOf(index).SpanOf(index).Start - 1;
        return text.Characters[index] is '{' or '}'
            && text.RunOf(index).As is not WrittenAs.Expression
            && _source[before] == text.Characters[index]
            && _root.FindToken(before).Parent is not InterpolationSyntax
            && !text.Runs.Any(run => run.Span.Contains(before));
    }

    /// <summary>The literal of this file in which the characters can be changed: that of a hole is the one that has it as an interpolation.</summary>
    private ExpressionSyntax? LiteralOf(WrittenRun run) => run.As switch
    {
        WrittenAs.Expression => IsSingleQuote(run) ? _root.FindToken(run.Span.Start).Parent as LiteralExpressionSyntax : null,
        WrittenAs.Hole => InterpolationOf(run)?.Parent as ExpressionSyntax,
        _ => run.Literal,
    };

    /// <summary>Whether the source has a single quote in the place of a double one, which a call puts there later.</summary>
    private bool IsSingleQuote(WrittenRun run) =>
        run.As is WrittenAs.Expression
        && run.Span.Length == 1
        && _source[run.Span.Start] == '\''
        && text.Characters.Substring(run.Range.Start, run.Range.Length) == "\"";

    private InterpolationSyntax? InterpolationOf(WrittenRun run) =>
        _root.FindNode(run.Span, getInnermostNodeForTie: true).AncestorsAndSelf().TakeWhile(node => node.Span == run.Span || node.Span.Length < run.Span.Length)
            .OfType<InterpolationSyntax>().FirstOrDefault(one => one.Span == run.Span);

    /// <summary>The changes of one literal; null where it cannot hold what comes.</summary>
    private ImmutableArray<TextChange>? Write(ExpressionSyntax literal, ImmutableArray<Place> places)
    {
        if (LiteralForm.Of(literal) is not { } form || IsReadTwice(literal))
            return null;
        form = form with
        {
            HasSingleQuotes = text.Runs.Any(run => literal.Span.Contains(run.Span) && IsSingleQuote(run)),
            HasDoubledBraces = text.Runs.Any(run => run.Literal?.Span == literal.Span && IsDoubled(run.Range.Start)),
        };
        var wider = Widen(form, places);
        var added = wider.Braces - form.Braces;
        var kept = added == 0
            ? ImmutableArray<InterpolationSyntax>.Empty
            : InterpolationsWithin(literal, literal.Span).Where(one => places.All(place => !place.Span.Contains(one.Span))).ToImmutableArray();
        // What comes right behind an interpolation stands behind its braces, and what comes before it before them.
        var written = ImmutableArray.CreateBuilder<TextChange>();
        written.AddRange(kept.Select(one => new TextChange(new(one.Span.End, 0), new string('}', added))));
        foreach (var place in places)
        {
            var encoded = place.Fragments.Select(fragment => fragment.Copied is { } copied ? Copy(copied, literal, form, wider) : wider.Encode(fragment.Text)).ToList();
            var change = new TextChange(place.Span, string.Concat(encoded));
            if (encoded.Contains(null) || LengthensEscape(literal, change))
                return null;
            written.Add(change);
        }

        written.AddRange(kept.Select(one => new TextChange(new(one.SpanStart, 0), new string('{', added))));
        if (added > 0 || wider.Quotes > form.Quotes)
        {
            written.Add(new(form.Open, new string('$', wider.Braces) + new string('"', wider.Quotes)));
            written.Add(new(new(form.Close.End, 0), new string('"', wider.Quotes - form.Quotes)));
        }

        return IsLiteral(literal, wider, written) ? written.ToImmutable() : null;
    }

    /// <summary>A raw literal needs more quotes around it than are in a row within, and more braces around interpolations.</summary>
    private LiteralForm Widen(LiteralForm form, ImmutableArray<Place> places)
    {
        if (form.Writing is not LiteralWriting.Raw)
            return form;
        return form with
        {
            Quotes = Math.Max(form.Quotes, 1 + Longest('"')),
            Braces = form.Braces == 0 ? 0 : Math.Max(form.Braces, 1 + Math.Max(Longest('{'), Longest('}'))),
        };

        int Longest(char character) => places.Max(place => LongestRun(character, place.Added));
    }

    /// <summary>How often the character stands in a row at most, in a range of the changed text and at its edges.</summary>
    private int LongestRun(char character, TextRange range)
    {
        var (start, end) = (range.Start, range.End);
        while (start > 0 && _changed[start - 1] == character)
            start--;
        while (end < _changed.Length && _changed[end] == character)
            end++;
        var (longest, run) = (0, 0);
        for (var i = start; i < end; i++)
        {
            run = _changed[i] == character ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }

    /// <summary>The source of a range, for a literal: as it stands when it is the literal's own, else written as that literal writes it.</summary>
    private string? Copy(TextRange range, ExpressionSyntax literal, LiteralForm form, LiteralForm wider)
    {
        if (range.Length == 0)
            return "";
        var (first, last) = (text.RunOf(range.Start), text.RunOf(range.End - 1));
        if (LiteralOf(first)?.Span == literal.Span && LiteralOf(last)?.Span == literal.Span)
        {
            var span = TextSpan.FromBounds(StartOf(range.Start), last.SpanOf(range.End - 1).End);
            var braces = InterpolationsWithin(literal, span).SelectMany(one => new[] { (At: one.SpanStart, Brace: '{'), (At: one.Span.End, Brace: '}') });
            return braces.Reverse().Aggregate(
                _source.Substring(span.Start, span.Length),
                (source, brace) => source.Insert(brace.At - span.Start, new string(brace.Brace, wider.Braces - form.Braces)));
        }

        var copy = "";
        for (var start = range.Start; start < range.End;)
        {
            var run = text.RunOf(start);
            var end = Math.Min(run.Range.End, range.End);
            var piece = run.As switch
            {
                WrittenAs.Hole => InterpolationOf(run) is { Parent: ExpressionSyntax from } interpolation && wider.Braces > 0 ? Interpolation(interpolation, from, wider) : null,
                _ => wider.Encode(text.Characters.Substring(start, end - start)),
            };
            if (piece is null)
                return null;
            copy += piece;
            start = end;
        }

        return copy;
    }

    private string Interpolation(InterpolationSyntax interpolation, ExpressionSyntax from, LiteralForm to)
    {
        var braces = LiteralForm.Of(from)?.Braces ?? 0;
        return new string('{', to.Braces)
            + _source.Substring(interpolation.SpanStart + braces, interpolation.Span.Length - (2 * braces))
            + new string('}', to.Braces);
    }

    private static IEnumerable<InterpolationSyntax> InterpolationsWithin(ExpressionSyntax literal, TextSpan span) =>
        (literal as InterpolatedStringExpressionSyntax)?.Contents.OfType<InterpolationSyntax>().Where(one => span.Contains(one.Span))
        ?? Enumerable.Empty<InterpolationSyntax>();

    /// <summary>Whether the text has the characters of the literal twice, that of a constant which is named twice: both would change.</summary>
    private bool IsReadTwice(ExpressionSyntax literal)
    {
        var end = 0;
        foreach (var run in text.Runs.Where(run => run.Literal?.Span == literal.Span))
        {
            if (run.Span.Start < end)
                return true;
            end = run.Span.End;
        }

        return false;
    }

    /// <summary>Whether an escape without a fixed length, such as <c>\x41</c>, would take what comes behind it for its own.</summary>
    private bool LengthensEscape(ExpressionSyntax literal, TextChange change)
    {
        const int Longest = 6;
        var next = change.NewText is { Length: > 0 } added ? added[0] : _source[change.Span.End];
        return Uri.IsHexDigit(next) && text.Runs.Any(run => run.Literal?.Span == literal.Span
            && run.As is WrittenAs.Escape
            && run.Span.End == change.Span.Start
            && run.Span.Length < Longest
            && _source[run.Span.Start + 1] == 'x');
    }

    /// <summary>Whether the literal, with its changes, is one literal of its kind still: one on a single line has no room for a line break.</summary>
    private bool IsLiteral(ExpressionSyntax literal, LiteralForm form, IEnumerable<TextChange> own)
    {
        var source = SourceText.From(_source).WithChanges(own.OrderBy(static change => change.Span.Start).ThenBy(static change => change.Span.End));
        var end = literal.Span.End + source.Length - _source.Length;
        var parsed = SyntaxFactory.ParseExpression(source.ToString(TextSpan.FromBounds(literal.SpanStart, end)), consumeFullText: true);
        return parsed.IsKind(literal.Kind()) && !parsed.ContainsDiagnostics && LiteralForm.Of(parsed)?.Quotes == form.Quotes;
    }

    /// <summary>What changes at one place of one literal.</summary>
    /// <param name="Literal">The literal.</param>
    /// <param name="Span">What goes.</param>
    /// <param name="Fragments">What comes.</param>
    /// <param name="Added">Where what comes stands in the changed text.</param>
    private sealed record Place(ExpressionSyntax Literal, TextSpan Span, ImmutableArray<JsonFragment> Fragments, TextRange Added);
}
