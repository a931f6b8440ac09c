using System.Text;
using RoleAnalyzers.Iam.Policies;

namespace RoleAnalyzers.Iam.Text;

/// <summary>
/// A text of a policy as far as it is known: known characters and holes in a row. Every question about it is answered
/// yes, no or maybe. Immutable and value-equal; neighbouring literals are merged, so equal texts are equal values.
/// </summary>
public sealed class PolicyText : IEquatable<PolicyText>
{
    private static readonly char[] Wildcards = ['*', '?'];
    private static readonly char[] NeverInWord = [':', '*', '?'];

    /// <summary>All characters; null when there is a hole among them.</summary>
    private readonly string? _known;

    /// <summary>The pieces; of a text that is known made when they are first asked for, since most questions do without.</summary>
    private ImmutableArray<Segment> _segments;

    private PolicyText(string known) => _known = known;

    /// <param name="segments">The pieces, a hole among them, neighbouring literals merged.</param>
    private PolicyText(ImmutableArray<Segment> segments) => _segments = segments;

    /// <summary>A text that is a hole, for each kind of hole.</summary>
    private static readonly ImmutableArray<PolicyText> Holes = ((HoleKind[])Enum.GetValues(typeof(HoleKind)))
        .Select(static kind => new PolicyText(ImmutableArray.Create(new Segment("", kind)))).ToImmutableArray();

    /// <summary>The text without characters.</summary>
    public static PolicyText Empty { get; } = new("");

    /// <summary>What nearly every ARN is made of.</summary>
    private static readonly ImmutableArray<PolicyText> OfArns = ImmutableArray.Create(Of("arn"), Of("aws"), Of("iam"));

    /// <summary>A text of which nothing is known.</summary>
    public static PolicyText Unknown { get; } = Hole(HoleKind.Unknown);

    /// <summary>The pieces, literals and holes, in order. Empty for the empty text.</summary>
    public ImmutableArray<Segment> Segments
    {
        get
        {
            if (_segments.IsDefault)
                _segments = _known is { Length: > 0 } ? ImmutableArray.Create(new Segment(_known, null)) : ImmutableArray<Segment>.Empty;
            return _segments;
        }
    }

    /// <summary>True when the text has no hole.</summary>
    public bool IsKnown => _known is not null;

    public static PolicyText Of(string literal) => literal.Length == 0 ? Empty : new(literal);

    /// <summary>The pieces in a row; neighbouring literals become one.</summary>
    public static PolicyText Of(IEnumerable<Segment> segments)
    {
        var merged = ImmutableArray.CreateBuilder<Segment>();
        var literal = new StringBuilder();
        foreach (var segment in segments)
        {
            literal.Append(segment.Literal);
            if (!segment.IsHole)
                continue;
            AddLiteral();
            merged.Add(segment);
        }

        if (merged.Count == 0)
            return Of(literal.ToString());
        AddLiteral();
        return new(merged.ToImmutable());

        void AddLiteral()
        {
            if (literal.Length > 0)
                merged.Add(new(literal.ToString(), null));
            literal.Clear();
        }
    }

    public static PolicyText Hole(HoleKind kind) => Holes[(int)kind];

    /// <summary>How many characters it has, each hole counting as one.</summary>
    public int Length => _known?.Length ?? Segments.Sum(static segment => segment.IsHole ? 1 : segment.Literal.Length);

    public static PolicyText operator +(PolicyText left, PolicyText right)
    {
        if (left._known is { } start && right._known is { } end)
            return start.Length == 0 ? right : end.Length == 0 ? left : new(start + end);
        if (left.Segments.IsEmpty)
            return right;
        if (right.Segments.IsEmpty)
            return left;
        var last = left.Segments[^1];
        var first = right.Segments[0];
        if (last.IsHole || first.IsHole)
            return new(left.Segments.AddRange(right.Segments));
        return new(left.Segments.SetItem(left.Segments.Length - 1, new(last.Literal + first.Literal, null))
            .AddRange(right.Segments.Skip(1)));
    }

    /// <summary>The characters, when all of them are known.</summary>
    public bool TryGetValue(out string value)
    {
        value = _known ?? "";
        return _known is not null;
    }

    /// <summary>True when a hole may be any text at all; the other holes are known in kind.</summary>
    public bool HasUnknown => _known is null && Segments.Any(static s => s.Hole is HoleKind.Unknown);

    /// <summary>Whether this is the text given.</summary>
    public Answer Is(string text, StringComparison comparison = StringComparison.Ordinal) =>
        TryGetValue(out var known) ? Answers.Of(known.Equals(text, comparison))
        : CanBe(text, andMore: false, comparison) ? Answer.Maybe
        : Answer.No;

    /// <summary>Whether it begins with the text given.</summary>
    public Answer StartsWith(string text, StringComparison comparison = StringComparison.Ordinal) =>
        TryGetValue(out var known) ? Answers.Of(known.StartsWith(text, comparison))
        : Segments[0].Literal.StartsWith(text, comparison) ? Answer.Yes
        : CanBe(text, andMore: true, comparison) ? Answer.Maybe
        : Answer.No;

    /// <summary>Whether it ends with the text given.</summary>
    public Answer EndsWith(string text) =>
        _known is null ? Mirrored().StartsWith(Mirrored(text)) : Answers.Of(_known.EndsWith(text, StringComparison.Ordinal));

    /// <summary>
    /// Whether it holds <c>*</c> or <c>?</c>, which stand for other characters under the operators that compare patterns.
    /// </summary>
    public Answer HasWildcard() =>
        _known is not null ? Answers.Of(_known.IndexOfAny(Wildcards) >= 0)
        : Any(static literal => literal.IndexOfAny(Wildcards) >= 0) ? Answer.Yes
        : HasUnknown ? Answer.Maybe
        : Answer.No;

    /// <summary>
    /// Whether, read as a pattern with <c>*</c> and <c>?</c>, it matches the text given, letter case aside: how IAM compares actions.
    /// </summary>
    public Answer Matches(string text)
    {
        // The widest thing that can stand in a hole is a star.
        var widest = Fill("*", "*");
        return !Wildcard.Matches(widest, text) ? Answer.No : IsKnown ? Answer.Yes : Answer.Maybe;
    }

    /// <summary>
    /// The pieces between the separators that are written, at most so many: the last takes the rest. What stands in a hole is not
    /// taken apart, though <see cref="HoleKind.Unknown"/> may hide a separator.
    /// </summary>
    public ImmutableArray<PolicyText> Split(char separator, int most)
    {
        if (_known is not null)
            return Split(_known, separator, most);
        var pieces = ImmutableArray.CreateBuilder<PolicyText>();
        var piece = Empty;
        foreach (var segment in Segments)
        {
            var start = 0;
            for (int at; pieces.Count < most - 1 && (at = segment.Literal.IndexOf(separator, start)) >= 0; start = at + 1)
            {
                pieces.Add(piece + Of(segment.Literal.Substring(start, at - start)));
                piece = Empty;
            }

            piece += segment.Hole is { } hole ? Hole(hole) : Of(segment.Literal.Substring(start));
        }

        pieces.Add(piece);
        return pieces.ToImmutable();
    }

    private static ImmutableArray<PolicyText> Split(string text, char separator, int most)
    {
        var pieces = ImmutableArray.CreateBuilder<PolicyText>(most);
        var start = 0;
        for (int at; pieces.Count < most - 1 && (at = text.IndexOf(separator, start)) >= 0; start = at + 1)
            pieces.Add(Piece(text, TextRange.Between(start, at)));
        pieces.Add(Piece(text, TextRange.Between(start, text.Length)));
        return pieces.Count == most ? pieces.MoveToImmutable() : pieces.ToImmutable();
    }

    private static PolicyText Piece(string text, TextRange range)
    {
        foreach (var common in OfArns)
        {
            if (common.IsAt(text, range))
                return common;
        }

        return Of(text.Substring(range.Start, range.Length));
    }

    /// <summary>Whether the text is just that range of the characters.</summary>
    internal bool IsAt(string characters, TextRange range) =>
        _known is not null && _known.Length == range.Length && string.CompareOrdinal(_known, 0, characters, range.Start, range.Length) == 0;

    /// <summary>Whether a question is answered yes for some characters that stand side by side.</summary>
    internal bool Any(Func<string, bool> question)
    {
        if (_known is not null)
            return question(_known);
        foreach (var segment in Segments)
        {
            if (question(segment.Literal))
                return true;
        }

        return false;
    }

    /// <summary>The characters, with a text in the place of each hole that may be anything, and one in that of the others.</summary>
    internal string Fill(string unknown, string other) =>
        _known ?? string.Concat(Segments.Select(s => s.Hole switch { null => s.Literal, HoleKind.Unknown => unknown, _ => other }));

    public bool Equals(PolicyText? other) =>
        other is not null
        && (_known is null ? other._known is null && Segments.SequenceEqual(other.Segments) : _known == other._known);

    public override bool Equals(object? obj) => Equals(obj as PolicyText);

    public override int GetHashCode()
    {
        if (_known is not null)
            return _known.GetHashCode();
        var hash = 17;
        foreach (var segment in Segments)
            hash = unchecked((hash * 31) + segment.GetHashCode());
        return hash;
    }

    /// <summary>The text as a person would read it, a hole as <c>{…}</c>.</summary>
    public override string ToString() =>
        _known ?? string.Concat(Segments.Select(s => s.Hole switch
        {
            null => s.Literal,
            HoleKind.OwnAccount => "${AWS::AccountId}",
            HoleKind.Partition => "${AWS::Partition}",
            _ => "{…}",
        }));

    /// <summary>Whether the holes can be filled so that this is the text given, or (<paramref name="andMore"/>) begins with it.</summary>
    private bool CanBe(string text, bool andMore, StringComparison comparison)
    {
        // reached[n]: the segments so far can be exactly the first n characters.
        var reached = new bool[text.Length + 1];
        reached[0] = true;
        foreach (var segment in Segments)
        {
            var next = new bool[text.Length + 1];
            for (var from = 0; from <= text.Length; from++)
            {
                if (!reached[from])
                    continue;
                if (andMore && CanOverrun(segment, text, from, comparison))
                    return true;
                for (var to = from; to <= text.Length; to++)
                    next[to] |= CanFill(segment, text, from, to, comparison);
            }

            reached = next;
        }

        return reached[text.Length];
    }

    /// <summary>Whether the segment can be just the characters from one place to another.</summary>
    private static bool CanFill(Segment segment, string text, int from, int to, StringComparison comparison) => segment.Hole switch
    {
        null => segment.Literal.Length == to - from && string.Compare(segment.Literal, 0, text, from, to - from, comparison) == 0,
        HoleKind.Unknown => true,
        HoleKind.OwnAccount => to - from == AccountId.Length && AreDigits(text, from, to),
        _ => to > from && text.IndexOfAny(NeverInWord, from, to - from) < 0,
    };

    /// <summary>Whether the segment can begin with all the characters that are left.</summary>
    private static bool CanOverrun(Segment segment, string text, int from, StringComparison comparison)
    {
        var left = text.Length - from;
        return segment.Hole switch
        {
            null => segment.Literal.Length >= left && string.Compare(segment.Literal, 0, text, from, left, comparison) == 0,
            HoleKind.Unknown => true,
            HoleKind.OwnAccount => left <= AccountId.Length && AreDigits(text, from, text.Length),
            _ => text.IndexOfAny(NeverInWord, from) < 0,
        };
    }

    private static bool AreDigits(string text, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (text[at] is < '0' or > '9')
                return false;
        }

        return true;
    }

    private PolicyText Mirrored() =>
        new(Segments.Reverse().Select(s => new Segment(Mirrored(s.Literal), s.Hole)).ToImmutableArray());

    private static string Mirrored(string text)
    {
        var characters = text.ToCharArray();
        Array.Reverse(characters);
        return new string(characters);
    }
}
