using System.Diagnostics;
using System.Text;
using RoleAnalyzers.Iam.Json;
using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Iam.Tests.Json;

/// <summary>No text makes the reader fail, lose its place or take long.</summary>
public sealed class BrokenTextTests
{
    private const int Depth = 100_000;
    private const int Length = 1_000_000;

    /// <summary>Far more than a busy machine needs for <see cref="Length"/>, and far less than the square of that would take: minutes.</summary>
    private static readonly TimeSpan MostTime = TimeSpan.FromSeconds(10);

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{\"a\":", "}")]
    [InlineData("[{\"a\":", "}]")]
    public void Nesting_has_no_limit(string open, string close)
    {
        var opened = string.Concat(Enumerable.Repeat(open, Depth));
        var whole = JsonDocument.Read(opened + "1" + string.Concat(Enumerable.Repeat(close, Depth)));
        Assert.Null(whole.Error);
        Assert.Equal(Depth * open.Count(c => c is '[' or '{'), DepthOf(whole.Root));

        var half = JsonDocument.Read(opened);
        Assert.Equal(opened.Length, half.Error?.Range.Start);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("[")]
    [InlineData("]")]
    [InlineData("{")]
    [InlineData("}")]
    [InlineData("[}")]
    [InlineData(",")]
    [InlineData(":")]
    [InlineData("'")]
    [InlineData("\"")]
    [InlineData("\"\n")]
    [InlineData("\\")]
    [InlineData("/")]
    [InlineData("/*")]
    [InlineData("//\n")]
    [InlineData("-")]
    [InlineData("tru")]
    [InlineData("\"a\":{")]
    [InlineData("{\"a\",")]
    [InlineData("\"\\u00\"")]
    [InlineData("§")]
    [InlineData("\"§\\n")]
    [InlineData("[§,")]
    public void Time_is_linear_in_the_length(string piece)
    {
        var text = new StringBuilder().Insert(0, piece, Length / piece.Length).ToString();
        var holes = Enumerable.Range(0, text.Length).Where(i => text[i] == '§').Select(i => new InputHole(new(i, 1), HoleKind.Unknown));
        var input = new JsonInput(text, [.. holes]);
        var watch = Stopwatch.StartNew();
        Assert.NotNull(JsonDocument.Read(input).Root);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, MostTime);
    }

    [Fact]
    public void Two_megabytes_of_digits_are_a_number()
    {
        var digits = new string('7', 2_000_000);
        var document = JsonDocument.Read(digits);
        Assert.Null(document.Error);
        Assert.Equal(digits, Assert.IsType<JsonNumber>(document.Root).Text);
    }

    [Fact]
    public void Ranges_hold_each_other_and_stay_within_the_text()
    {
        var generator = new DocumentGenerator(seed: 2);
        for (var i = 0; i < 20_000; i++)
        {
            var text = generator.Mutate(i % 4 == 0 ? Policies.All[i / 4 % Policies.All.Length] : generator.Next());
            var document = JsonDocument.Read(text);
            AssertWithin(new(0, text.Length), document.Root);
            if (document.Error is { } error)
                Assert.InRange(error.Range.End, error.Range.Start, text.Length);
        }
    }

    /// <summary>A hole says less than what it stands for: it brings no error into a text, wherever it stands and however long it is.</summary>
    [Fact]
    public void A_hole_brings_no_error()
    {
        foreach (var policy in Policies.All)
        {
            for (var start = 0; start < policy.Length; start++)
            {
                foreach (var length in (int[])[1, 2, 5, 40])
                {
                    if (start + length > policy.Length || HoldsQuote(policy, start, length))
                        continue;
                    var holes = ImmutableArray.Create(new InputHole(new(start, length), HoleKind.Unknown));
                    var error = JsonDocument.Read(new JsonInput(policy, holes)).Error;
                    Assert.True(error is null, $"expected {error?.Expected} at {error?.Range} with a hole of {length} at {start}");
                }
            }
        }
    }

    /// <summary>A hole in a string is taken to hold no quotes and no half of an escape. What is replaced must be that.</summary>
    private static bool HoldsQuote(string text, int start, int length) =>
        text.AsSpan(start, length).ContainsAny('"', '\\');

    private static void AssertWithin(TextRange outer, JsonValue value)
    {
        Assert.InRange(value.Range.Start, outer.Start, outer.End);
        Assert.InRange(value.Range.End, value.Range.Start, outer.End);
        var start = value.Range.Start;
        foreach (var child in Children(value))
        {
            AssertWithin(TextRange.Between(start, value.Range.End), child);
            start = child.Range.End;
        }
    }

    private static IEnumerable<JsonValue> Children(JsonValue value) => value switch
    {
        JsonObject o => o.Members.SelectMany(m => new[] { m.Name, m.Value }),
        JsonArray a => a.Items,
        _ => [],
    };

    private static int DepthOf(JsonValue value)
    {
        var depth = 0;
        while (Children(value).LastOrDefault() is { } child)
        {
            value = child;
            depth++;
        }

        return depth;
    }
}
