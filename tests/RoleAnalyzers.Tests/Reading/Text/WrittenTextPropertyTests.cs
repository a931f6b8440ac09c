using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using RoleAnalyzers.Reading.Text;

namespace RoleAnalyzers.Tests.Reading.Text;

/// <summary>Random texts, written as literals of every kind and read back: each character at its place, and each place with its character.</summary>
public sealed class WrittenTextPropertyTests(ITestOutputHelper output)
{
    private const int Texts = 4_000;
    private const string Before = "class C { object M() => ";

    private static readonly string[] Pieces =
    [
        "a", "F", "7", " ", "  ", "\"", "\"\"", "\\", "{", "}", "{{", "}}", "'", "\t", "\n", "\r\n", "\u0001", "é", "€", "\U0001F600", "u8", "\\n", "//", "/*", "#", "sts:AssumeRole",
        "{\"AWS\": \"*\"}",
    ];

    [Theory]
    [InlineData((int)LiteralKind.Regular)]
    [InlineData((int)LiteralKind.Verbatim)]
    [InlineData((int)LiteralKind.RawLine)]
    [InlineData((int)LiteralKind.RawLines)]
    [InlineData((int)LiteralKind.Interpolated)]
    [InlineData((int)LiteralKind.InterpolatedVerbatim)]
    [InlineData((int)LiteralKind.VerbatimInterpolated)]
    [InlineData((int)LiteralKind.InterpolatedRawLine)]
    [InlineData((int)LiteralKind.InterpolatedRawLines)]
    public void Characters_know_their_place_in_a_literal(int kind) => Repeat(seed: kind, (random, writer) =>
        writer.Write(TextFor(random, (LiteralKind)kind), (LiteralKind)kind));

    [Fact]
    public void Characters_know_their_place_in_a_concatenation() => Repeat(seed: 100, (random, writer) =>
    {
        for (var left = random.Next(1, 6); left >= 0; left--)
        {
            var kind = (LiteralKind)random.Next((int)LiteralKind.InterpolatedRawLines + 1);
            writer.Write(TextFor(random, kind), kind);
            if (left > 0)
                writer.Code(random.Next(2) == 0 ? " + " : "\n            // \"not a literal\"\n            + ");
        }
    });

    private void Repeat(int seed, Action<Random, LiteralWriter> write)
    {
        output.WriteLine($"seed {seed}");
        var random = new Random(seed);
        for (var i = 0; i < Texts; i++)
        {
            var writer = new LiteralWriter(random, Before.Length);
            write(random, writer);
            AssertReadBack(writer);
        }
    }

    private static void AssertReadBack(LiteralWriter written)
    {
        var source = Before + written.Source + "; }";
        var root = CSharpSyntaxTree.ParseText(source, cancellationToken: TestContext.Current.CancellationToken).GetRoot(TestContext.Current.CancellationToken);
        Assert.True(!root.ContainsDiagnostics, source);
        var expression = root.DescendantNodes().OfType<ArrowExpressionClauseSyntax>().Single().Expression;
        var read = new WrittenTextReader(static _ => null).Read(expression);
        Assert.True(read is not null, source);
        Assert.Equal(written.Text.ToString(), read.Characters);
        Assert.Equal(written.Text.ToString().Count(c => c == LiteralWriter.Hole), read.Holes.Length);
        for (var i = 0; i < written.Spans.Count; i++)
        {
            Assert.Equal(written.Spans[i], read.SpanOf(new(i, 1)));
            AssertWrittenHere(read, i, written.Spans[i]);
        }

        if (written.Spans.Count > 0)
            Assert.Equal(TextSpan.FromBounds(written.Spans[0].Start, written.Spans[^1].End), read.SpanOf(new(0, written.Spans.Count)));
    }

    private static void AssertWrittenHere(WrittenText read, int character, TextSpan span)
    {
        for (var place = span.Start; place < span.End; place++)
        {
            var range = read.RangeOf(place);
            Assert.NotNull(range);
            Assert.InRange(character, range.Value.Start, range.Value.End - 1);
            Assert.Equal(span, read.SpanOf(range.Value));
        }
    }

    private static string TextFor(Random random, LiteralKind kind)
    {
        var pieces = Enumerable.Range(0, random.Next(10)).Select(_ => Pieces[random.Next(Pieces.Length)]).ToList();
        if (LiteralWriter.IsInterpolated(kind))
        {
            for (var holes = random.Next(3); holes > 0; holes--)
                pieces.Insert(random.Next(pieces.Count + 1), LiteralWriter.Hole.ToString());
        }

        var text = string.Concat(pieces);
        if (kind is not (LiteralKind.RawLine or LiteralKind.InterpolatedRawLine))
            return text;
        // On one line there is no line break, and neither end can be a quote, which would be one of those around the text.
        return "<" + text.Replace("\r", "").Replace("\n", "") + ">";
    }
}
