using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using RoleAnalyzers.CodeFixes.Writing.Text;
using RoleAnalyzers.Iam.Json;
using RoleAnalyzers.Iam.Text;
using RoleAnalyzers.Reading.Text;
using RoleAnalyzers.Tests.Reading.Text;

namespace RoleAnalyzers.Tests.Fixes.Text;

/// <summary>Random texts in literals of every kind, randomly changed: the literals then write the changed text, or stay as they are.</summary>
public sealed class LiteralEditsPropertyTests(ITestOutputHelper output)
{
    private const int Texts = 2_000;
    private const string Before = "class C { object M() => ";

    private static readonly string[] Policies =
    [
        """{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"AWS":"*"},"Condition":{"Bool":{"a":true},"Null":{"b":["\u0063",""]}}}}""",
        "{\n  \"Statement\": [\n    {\n      \"Principal\": { \"AWS\": [\"§\", \"arn:aws:iam::§:root\"] },\n\n      \"Action\": \"sts:AssumeRole\"\n    }\n  ]\n}",
        "{\r\n\t\"Statement\": [\r\n\t\t{ \"Sid\": \"\\\"\\\\\", \"Condition\": {\r\n\t\t\t\"StringLike\": { \"a:b\": \"§*\" }\r\n\t\t} }\r\n\t]\r\n}",
        """{ "Statement" : [ { "Action" : [ "é€😀", "x{y}z" ] , "Condition" : { "StringEquals" : { "sts:ExternalId" : "§" } } } ] }""",
    ];

    private static readonly string[] Pieces = ["a", "F", "7", "\"", "\"\"\"", "\\", "{", "}", "{{{", "}}", "'", "\t", "\n", " ", "é"];

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
    public void Policies_change_in_one_literal(int kind)
    {
        var written = Repeat(kind, random =>
        {
            var writer = new LiteralWriter(random, Before.Length);
            writer.Write(PolicyFor(random, (LiteralKind)kind), (LiteralKind)kind);
            return writer;
        }, RandomEdits);
        Assert.InRange(written, Texts * 9 / 10, Texts);
    }

    [Fact]
    public void Policies_change_in_several_literals()
    {
        var written = Repeat(100, random =>
        {
            var writer = new LiteralWriter(random, Before.Length);
            var rest = Policies[random.Next(Policies.Length)];
            while (rest.Length > 0)
            {
                var kind = (LiteralKind)random.Next((int)LiteralKind.InterpolatedRawLines + 1);
                var length = Math.Min(rest.Length, random.Next(1, 60));
                if (rest[length - 1] == '\r')
                    length++;
                var piece = rest[..length];
                if (kind is LiteralKind.RawLine or LiteralKind.InterpolatedRawLine && (piece.Contains('\n') || piece[0] == '"' || piece[^1] == '"'))
                    kind = LiteralKind.InterpolatedVerbatim;
                writer.Write(LiteralWriter.IsInterpolated(kind) ? piece.Replace('§', LiteralWriter.Hole) : piece, kind);
                rest = rest[length..];
                if (rest.Length > 0)
                    writer.Code(random.Next(2) == 0 ? " + " : "\n            // \"not a literal\"\n            + ");
            }

            return writer;
        }, RandomEdits);
        Assert.InRange(written, Texts * 6 / 10, Texts);
    }

    [Fact]
    public void Texts_change_or_stay()
    {
        var written = Repeat(200, random =>
        {
            var writer = new LiteralWriter(random, Before.Length);
            for (var left = random.Next(3); left >= 0; left--)
            {
                var kind = (LiteralKind)random.Next((int)LiteralKind.InterpolatedRawLines + 1);
                var text = string.Concat(Enumerable.Range(0, random.Next(8)).Select(_ => Pick(random, Pieces))) + (LiteralWriter.IsInterpolated(kind) ? LiteralWriter.Hole : '-');
                writer.Write(kind is LiteralKind.RawLine or LiteralKind.InterpolatedRawLine ? $"<{text.ReplaceLineEndings("")}>" : text, kind);
                writer.Code(left > 0 ? " + " : "");
            }

            return writer;
        }, RandomChanges);
        Assert.InRange(written, Texts / 2, Texts);
    }

    /// <summary>How many of the texts were changed.</summary>
    private int Repeat(int seed, Func<Random, LiteralWriter> write, Func<Random, WrittenText, ImmutableArray<JsonChange>?> change)
    {
        output.WriteLine($"seed {seed}");
        var random = new Random(seed);
        var written = 0;
        for (var i = 0; i < Texts; i++)
        {
            var source = Before + write(random).Source + "; }";
            var text = Read(source);
            if (change(random, text) is not { } changes || LiteralEdits.Write(text, changes) is not { } edits)
                continue;
            written++;
            var changed = SourceText.From(source).WithChanges(edits.Select(e => e.Change).OrderBy(c => c.Span.Start).ThenBy(c => c.Span.End)).ToString();
            var (expected, actual) = (JsonChange.Apply(text.Characters, changes), Read(changed).Characters);
            Assert.True(expected == actual, $"{source}\nbecomes\n{changed}\nwhich is\n{actual}\nand not\n{expected}");
            Assert.Subset(Interpolations(source), Interpolations(changed));
        }

        return written;
    }

    private static WrittenText Read(string source)
    {
        var root = CSharpSyntaxTree.ParseText(source, cancellationToken: TestContext.Current.CancellationToken).GetRoot(TestContext.Current.CancellationToken);
        Assert.True(!root.ContainsDiagnostics, source + string.Join('\n', root.GetDiagnostics()));
        var read = new WrittenTextReader(static _ => null).Read(root.DescendantNodes().OfType<ArrowExpressionClauseSyntax>().Single().Expression);
        Assert.True(read is not null, source);
        return read;
    }

    private static HashSet<string> Interpolations(string source) =>
        [.. CSharpSyntaxTree.ParseText(source).GetRoot().DescendantNodes().OfType<InterpolationSyntax>().Select(one => one.ToString().Trim('{', '}'))];

    private static string PolicyFor(Random random, LiteralKind kind)
    {
        var text = Pick(random, Policies);
        if (kind is LiteralKind.RawLine or LiteralKind.InterpolatedRawLine)
            text = text.ReplaceLineEndings("");
        return LiteralWriter.IsInterpolated(kind) ? text.Replace('§', LiteralWriter.Hole) : text;
    }

    /// <summary>Edits of the JSON that the text is: one that inserts, removes or replaces, and one that copies, somewhere else.</summary>
    private static ImmutableArray<JsonChange>? RandomEdits(Random random, WrittenText text)
    {
        var document = JsonDocument.Read(text.Json);
        Assert.Null(document.Error);
        var values = All(document.Root).ToList();
        var one = Edit(random, document, values[random.Next(values.Count)], new JsonDraft.Object([new("StringEquals", new JsonDraft.Object([new("a\"b", new JsonDraft.Text("{§}"))]))]));
        var other = Edit(random, document, values[random.Next(values.Count)], new JsonDraft.List([new JsonDraft.Copy(values[random.Next(values.Count)])]));
        return one is null ? null
            : other is null || one.Range.End > other.Range.Start ? [one]
            : [one, other];
    }

    private static JsonChange? Edit(Random random, JsonDocument document, JsonValue value, JsonDraft draft) => (value, random.Next(3)) switch
    {
        (JsonObject target, 0) => JsonEdits.Insert(document, target, new JsonDraftMember("Condition", draft)),
        (JsonArray target, 0) => JsonEdits.Insert(document, target, draft),
        (JsonObject { Members.IsEmpty: false } target, 1) => JsonEdits.Remove(document, target, target.Members[random.Next(target.Members.Length)]),
        (JsonArray { Items.IsEmpty: false } target, 1) => JsonEdits.Remove(document, target, target.Items[random.Next(target.Items.Length)]),
        _ => JsonEdits.Replace(document, value, draft),
    };

    private static IEnumerable<JsonValue> All(JsonValue value) => value switch
    {
        JsonObject o => o.Members.SelectMany(m => All(m.Value)).Prepend(o),
        JsonArray a => a.Items.SelectMany(All).Prepend(a),
        _ => [value],
    };

    /// <summary>Any changes at all.</summary>
    private static ImmutableArray<JsonChange>? RandomChanges(Random random, WrittenText text)
    {
        var length = text.Characters.Length;
        var places = Enumerable.Range(0, 4).Select(_ => random.Next(length + 1)).Order().ToArray();
        return [Change(places[0], places[1]), Change(places[2], places[3])];

        JsonChange Change(int start, int end)
        {
            var copy = random.Next(length);
            return new(
                TextRange.Between(start, end),
                random.Next(3) switch
                {
                    0 => [],
                    1 => [new(Pick(random, Pieces) + Pick(random, Pieces), null)],
                    _ => [new(Pick(random, Pieces), null), new("", new(copy, random.Next(length - copy + 1)))],
                });
        }
    }

    private static string Pick(Random random, string[] choices) => choices[random.Next(choices.Length)];
}
