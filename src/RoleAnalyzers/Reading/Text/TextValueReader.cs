using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RoleAnalyzers.Evaluation;

namespace RoleAnalyzers.Reading.Text;

/// <summary>Finds out where the characters of a text that the evaluation met are written.</summary>
/// <param name="compilation">The compilation that the text is of.</param>
/// <param name="library">What is known of members that give a text.</param>
/// <param name="body">The body that is looked at: every place lies where a finding about it can stand.</param>
internal sealed class TextValueReader(Compilation compilation, ILibrary library, BodyEvaluation body, CancellationToken cancellationToken)
{
    private readonly Texts _texts = new(library);
    private readonly WrittenTextReader _reader = new(new ConstantTexts(compilation, library.HoleOf, cancellationToken).Resolve);

    /// <summary>The text with its places.</summary>
    /// <param name="value">The text.</param>
    /// <param name="via">The expression in the analysed file that brings it in.</param>
    public WrittenText Read(TextValue value, ExpressionSyntax via)
    {
        var expression = value.Written is ExpressionSyntax written && body.Shows(written) ? written : via;
        // One constant, written where it is used: nothing has to be put together.
        if (value.Pieces.IsEmpty && value.Written == expression && value.Text.TryGetValue(out var known) && Constant(expression, known) is { } constant)
            return constant;
        var builder = new WrittenTextBuilder();
        foreach (var piece in Texts.PiecesOf(value, expression))
            Add(piece, expression, builder);
        return builder.Build(expression);
    }

    private void Add(TextPiece piece, ExpressionSyntax expression, WrittenTextBuilder builder)
    {
        var written = piece.Value.Written;
        var isHere = written is not null && body.Shows(written);
        var place = body.Shows(piece.Syntax) ? piece.Syntax : expression;
        builder.Name = isHere && expression.Span.Contains(written!.Span) ? null : place as ExpressionSyntax;
        builder.IsElsewhere = !isHere;

        var text = _texts.Of(piece.Value);
        if (text.TryGetValue(out var known) && Constant(written, known) is { } leaf)
        {
            var range = piece.Range ?? new(0, known.Length);
            if (piece.Instead is not { } instead)
            {
                builder.Add(leaf, range);
            }
            else if (isHere)
            {
                builder.Literal = leaf.RunOf(range.Start).Literal;
                builder.Add(instead, leaf.SpanOf(range), WrittenAs.Expression);
                builder.Literal = null;
            }
            else
            {
                builder.Add(instead, place.Span, WrittenAs.Expression);
            }

            return;
        }

        foreach (var segment in _texts.Of(piece).Segments)
        {
            if (segment.Hole is { } hole)
                builder.AddHole(place.Span, hole);
            else
                builder.Add(segment.Literal, place.Span, WrittenAs.Expression);
        }
    }

    /// <summary>What a constant shows of itself; null when it is none, or when it does not show all that it is known to be.</summary>
    private WrittenText? Constant(SyntaxNode? written, string known)
    {
        var text = written switch
        {
            InterpolatedStringTextSyntax piece => _reader.Read(piece),
            ExpressionSyntax expression => _reader.Read(expression),
            _ => null,
        };
        return text is { Holes.IsEmpty: true } && text.Characters == known ? text : null;
    }
}
