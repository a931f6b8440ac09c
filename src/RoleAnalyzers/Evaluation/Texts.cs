using System.Globalization;
using Microsoft.CodeAnalysis;
using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Evaluation;

/// <summary>Puts texts together. Each remembers its pieces, so that a finding stands where its characters are written.</summary>
internal sealed class Texts(ILibrary library)
{
    /// <summary>A text of more pieces is unknown; nobody writes it, but a loop may.</summary>
    private const int MostPieces = 10_000;

    /// <summary>The text of a value that is written into another one; what cannot be known leaves a hole.</summary>
    public PolicyText Of(Value value) => value switch
    {
        TextValue { Text: var text } => text,
        NullValue => PolicyText.Empty,
        NumberValue { IsExact: true, IsTimeSpan: false, Low: var number } when number == Math.Truncate(number) && Math.Abs(number) < 1e15 =>
            PolicyText.Of(((long)number).ToString(CultureInfo.InvariantCulture)),
        ConstantValue { Constant: char letter } => PolicyText.Of(letter.ToString()),
        ConstantValue { Constant: bool flag } => PolicyText.Of(flag.ToString()),
        MemberValue { Member: var member } => PolicyText.Hole(library.HoleOf(member)),
        CallValue { Method: var method } => PolicyText.Hole(library.HoleOf(method)),
        _ => PolicyText.Unknown,
    };

    /// <summary>The text of a piece.</summary>
    public PolicyText Of(TextPiece piece) =>
        piece.Instead is { } instead ? PolicyText.Of(instead)
        : piece.Range is { } range && Of(piece.Value).TryGetValue(out var text) ? PolicyText.Of(text.Substring(range.Start, range.Length))
        : Of(piece.Value);

    /// <summary>The pieces of a value, seen from an expression that brings it in.</summary>
    public static ImmutableArray<TextPiece> PiecesOf(Value value, SyntaxNode syntax) => value switch
    {
        NullValue => ImmutableArray<TextPiece>.Empty,
        TextValue { Pieces: { IsEmpty: false } pieces } => pieces.All(piece => IsWithin(piece.Syntax, syntax))
            ? pieces
            : pieces.Select(piece => IsWithin(piece.Syntax, syntax) ? piece : piece with { Syntax = syntax }).ToImmutableArray(),
        _ => ImmutableArray.Create(new TextPiece(value, syntax)),
    };

    /// <summary>The text that two values make.</summary>
    /// <param name="syntax">What puts them together.</param>
    public Value Concatenate(Value left, SyntaxNode leftSyntax, Value right, SyntaxNode rightSyntax, SyntaxNode syntax) =>
        Values.Map(left, right, (Texts: this, leftSyntax, rightSyntax, syntax), static (l, r, x) =>
            x.Texts.Make(PiecesOf(l, x.leftSyntax).AddRange(PiecesOf(r, x.rightSyntax)), x.Texts.Of(l) + x.Texts.Of(r), x.syntax));

    /// <summary>The text that pieces make.</summary>
    /// <param name="syntax">What puts them together.</param>
    public Value Make(ImmutableArray<TextPiece> pieces, SyntaxNode syntax) =>
        Make(pieces, PolicyText.Of(pieces.SelectMany(piece => Of(piece).Segments)), syntax);

    /// <summary>The text with something else in the place of each occurrence of a known text; unknown where a hole may hide one.</summary>
    /// <param name="newSyntax">The expression that gives the new text.</param>
    /// <param name="syntax">What replaces it.</param>
    public Value Replace(TextValue text, string old, Value @new, SyntaxNode newSyntax, SyntaxNode syntax)
    {
        if (old.Length == 0)
            return Value.Unknown;
        var replaced = ImmutableArray.CreateBuilder<TextPiece>();
        var isFirst = true;
        foreach (var stretch in Stretches(PiecesOf(text, text.Written ?? syntax)))
        {
            if (!isFirst && old.Length > 1)
                return Value.Unknown;
            isFirst = false;
            if (stretch.Text is { } known)
                Replace(stretch.Pieces, known, old, @new, newSyntax, replaced);
            else
                replaced.AddRange(stretch.Pieces);
        }

        return Make(replaced.ToImmutable(), syntax);
    }

    /// <summary>The text without white space at its ends; as it is where an end is not known.</summary>
    /// <param name="syntax">What trims it.</param>
    public Value Trim(TextValue text, SyntaxNode syntax)
    {
        var pieces = PiecesOf(text, text.Written ?? syntax);
        var first = text.Text.Segments is [var start, ..] ? start.Literal : "";
        var last = text.Text.Segments is [.., var end] ? end.Literal : "";
        if ((first.Length == 0 || !char.IsWhiteSpace(first[0])) && (last.Length == 0 || !char.IsWhiteSpace(last[^1])))
            return text;
        if (Stretches(pieces).ToList() is not [{ Text: { } known }])
            return Value.Unknown;
        var trimmed = known.TrimStart();
        return Make(Slice(pieces, known.Length - trimmed.Length, trimmed.TrimEnd().Length), syntax);
    }

    /// <summary>Part of the pieces of a text that is known.</summary>
    public ImmutableArray<TextPiece> Slice(ImmutableArray<TextPiece> pieces, int start, int length)
    {
        var slice = ImmutableArray.CreateBuilder<TextPiece>();
        var at = 0;
        foreach (var piece in pieces)
        {
            var text = Of(piece);
            var from = Math.Max(start - at, 0);
            var to = Math.Min(start + length - at, text.Length);
            at += text.Length;
            if (from >= to)
                continue;
            slice.Add(to - from == text.Length ? piece
                : piece.Instead is { } instead ? piece with { Instead = instead.Substring(from, to - from) }
                : piece with { Range = new((piece.Range?.Start ?? 0) + from, to - from) });
        }

        return slice.ToImmutable();
    }

    private Value Make(ImmutableArray<TextPiece> pieces, PolicyText text, SyntaxNode syntax) =>
        pieces.Length > MostPieces ? Value.Unknown : new TextValue(text) { Pieces = pieces, Written = syntax };

    private void Replace(
        ImmutableArray<TextPiece> pieces, string text, string old, Value @new, SyntaxNode newSyntax, ImmutableArray<TextPiece>.Builder replaced)
    {
        var end = 0;
        for (var at = text.IndexOf(old, StringComparison.Ordinal); at >= 0; at = text.IndexOf(old, end, StringComparison.Ordinal))
        {
            replaced.AddRange(Slice(pieces, end, at - end));
            // What is known stands where the mark for it stands: there the reader of the program sees it.
            if (Of(@new).TryGetValue(out var instead) && Slice(pieces, at, old.Length) is [{ Instead: null } mark])
                replaced.Add(mark with { Range = mark.Range ?? new(0, old.Length), Instead = instead });
            else
                replaced.AddRange(PiecesOf(@new, newSyntax));
            end = at + old.Length;
        }

        replaced.AddRange(Slice(pieces, end, text.Length - end));
    }

    /// <summary>Neighbouring pieces that are known, with their text, and each of the others.</summary>
    private IEnumerable<(ImmutableArray<TextPiece> Pieces, string? Text)> Stretches(ImmutableArray<TextPiece> pieces)
    {
        var known = ImmutableArray<TextPiece>.Empty;
        var characters = "";
        foreach (var piece in pieces)
        {
            if (Of(piece).TryGetValue(out var text))
            {
                known = known.Add(piece);
                characters += text;
                continue;
            }

            if (!known.IsEmpty)
                yield return (known, characters);
            yield return (ImmutableArray.Create(piece), null);
            (known, characters) = (ImmutableArray<TextPiece>.Empty, "");
        }

        if (!known.IsEmpty)
            yield return (known, characters);
    }

    private static bool IsWithin(SyntaxNode inner, SyntaxNode outer) =>
        inner.SyntaxTree == outer.SyntaxTree && outer.Span.Contains(inner.Span);
}
