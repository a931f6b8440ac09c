using RoleAnalyzers.Iam.Json;
using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Iam.Tests.Json;

/// <summary>What the reader makes of texts, well-formed, broken and with holes. A hole is written <c>§</c> here.</summary>
public sealed class JsonDocumentTests
{
    [Theory]
    [InlineData("""{"a":1,"b":[true,null,"x"],"a":{}}""", """{"a":1,"b":[true,null,"x"],"a":{}}""")]
    [InlineData(" [ -0.5e+3 , [ ] , { } ]\r\n\t", "[-0.5e+3,[],{}]")]
    [InlineData("null", "null")]
    [InlineData("\"\"", "\"\"")]
    [InlineData("""["\"\\\/\b\f\n\r\t\u0041\uD83D\uDE00"]""", "[\"\"\\/\b\f\n\r\tA\U0001F600\"]")]
    public void Reads_json(string text, string tree)
    {
        var document = JsonDocument.Read(text);
        Assert.Null(document.Error);
        Assert.Equal(tree, Print(document.Root));
    }

    [Theory]
    // A hole for a value, for a piece of a string, for a piece of a name
    [InlineData("""{"a":§}""", """{"a":?}""")]
    [InlineData("§", "?")]
    [InlineData("""[1, §, 2]""", "[1,?,2,...]")]
    [InlineData("""["arn:§:iam::§:root"]""", """["arn:{…}:iam::{…}:root"]""")]
    [InlineData("""{"§:sub":"§"}""", """{"{…}:sub":"{…}"}""")]
    // A hole that is a part of a number, a literal or an escape
    [InlineData("""[12§, §5, tru§, -§§x]""", "[?,?,?,?,...]")]
    [InlineData("""["a\§b", "\u00§"]""", """["a{…}b","{…}"]""")]
    // A hole for members
    [InlineData("""{"a":1, §, "b":2}""", """{"a":1,"b":2,...}""")]
    [InlineData("""{§}""", """{...}""")]
    [InlineData("""{ §§ , "a":{ "b":1,§ } }""", """{"a":{"b":1,...},...}""")]
    [InlineData("""[{"a":1, §}, 2]""", """[{"a":1,...},2]""")]
    // A hole that may hold brackets and commas: what stands before it is known, and nothing behind it
    [InlineData("""{"a":1 § }""", """{"a":1,...}""")]
    [InlineData("""{"a":1, § "b":2}""", """{"a":1,...}""")]
    [InlineData("""{§"b":2}""", """{...}""")]
    [InlineData("""{"a":1, §: 2}""", """{"a":1,...}""")]
    [InlineData("""{"a":1, §""", """{"a":1,...}""")]
    [InlineData("""{"a":[1 §], "b":2}""", """{"a":[1,...],...}""")]
    [InlineData("""{"a"§1}""", "{...}")]
    [InlineData("""{"a":1}§""", """{"a":1}""")]
    [InlineData("""{"a":[§ §], "b":2}""", """{"a":[?,...],...}""")]
    // A text that breaks behind a hole: the hole was not what it seemed
    [InlineData("""{"a":§ ]}""", "?")]
    [InlineData("""{"a":§"b"}""", "?")]
    [InlineData("""{"a":§, 'b':1}""", "?")]
    [InlineData("""{"a":1,§,}""", "?")]
    [InlineData("""{"a":{§}""", "?")]
    [InlineData("""{"a":§""", "?")]
    public void Takes_holes_anywhere(string text, string tree)
    {
        var document = JsonDocument.Read(WithHoles(text));
        Assert.Null(document.Error);
        Assert.Equal(tree, Print(document.Root));
    }

    [Theory]
    [InlineData("", "▲", "a value")]
    [InlineData(" \n", " \n▲", "a value")]
    [InlineData("\uFEFF{}", "▲\uFEFF{}", "a value, since JSON has no byte order mark")]
    [InlineData("{\"a\":1,}", "{\"a\":1,▲}", "a name in double quotes, since JSON has no comma before '}'")]
    [InlineData("[1,]", "[1,▲]", "a value, since JSON has no comma before ']'")]
    [InlineData("{'a':1}", "{▲'a':1}", "a name in double quotes or '}', since JSON has no single quotes")]
    [InlineData("{\"a\":'b'}", "{\"a\":▲'b'}", "a value, since JSON has no single quotes")]
    [InlineData("{a:1}", "{▲a:1}", "a name in double quotes or '}'")]
    [InlineData("{\"a\" 1}", "{\"a\" ▲1}", "':'")]
    [InlineData("{\"a\":}", "{\"a\":▲}", "a value")]
    [InlineData("{\"a\":1 \"b\":2}", "{\"a\":1 ▲\"b\":2}", "',' or '}'")]
    [InlineData("[1 2]", "[1 ▲2]", "',' or ']'")]
    [InlineData("[1}", "[1▲}", "',' or ']'")]
    [InlineData("{} x", "{} ▲x", "the end of the text")]
    [InlineData("// c\n{}", "▲// c\n{}", "a value, since JSON has no comments")]
    [InlineData("{ /* c */ }", "{ ▲/* c */ }", "a name in double quotes or '}', since JSON has no comments")]
    [InlineData("\"abc", "\"abc▲", "'\"' to end the string")]
    [InlineData("\"a\nb\"", "\"a▲\nb\"", "an escape such as \\n, since a JSON string holds no line breaks and no other control characters")]
    [InlineData("\"\\q\"", "\"\\▲q\"", "one of \" \\ / b f n r t u behind the backslash")]
    [InlineData("\"\\u12x4\"", "\"\\u12▲x4\"", "four hexadecimal digits behind \\u")]
    [InlineData("[01]", "[0▲1]", "the end of the number, since no digit may follow a leading 0")]
    [InlineData("[1.]", "[1.▲]", "a digit")]
    [InlineData("[True]", "[▲True]", "a value or ']'")]
    [InlineData("[trye]", "[tr▲ye]", "'true'")]
    public void Tells_the_earliest_error(string text, string marked, string expected)
    {
        var error = JsonDocument.Read(text).Error;
        Assert.NotNull(error);
        Assert.Equal(marked, text.Insert(error.Range.Start, "▲"));
        Assert.Equal(expected, error.Expected);
    }

    [Theory]
    [InlineData("[x]", 1)]
    [InlineData("[\U0001F600]", 2)]
    [InlineData("[", 0)]
    public void An_error_is_a_character_or_the_end(string text, int length) =>
        Assert.Equal(length, JsonDocument.Read(text).Error?.Range.Length);

    [Theory]
    // What people write who know other notations
    [InlineData("{'a': 'it', b: 1, /* c */ \"d\": [1, 2,], // e\n}", """{"a":"it","b":1,"d":[1,2]}""")]
    [InlineData("""{"a": "x" "b": [1 2 {"c": 3}]}""", """{"a":"x","b":[1,2,{"c":3}]}""")]
    [InlineData("""{"a" "x", "b": , "c"}""", """{"a":"x","b":?,"c":?}""")]
    [InlineData("""{"a": True, "b": 1}""", """{"a":?,"b":1}""")]
    // What is not closed may go on
    [InlineData("""{"a": {"b": [1""", """{"a":{"b":[1,...],...},...}""")]
    [InlineData("""{"a": [1, 2}, "b": 3}""", """{"a":[1,2],"b":3}""")]
    public void Guesses_behind_the_error(string text, string tree)
    {
        var document = JsonDocument.Read(text);
        Assert.NotNull(document.Error);
        Assert.Equal(tree, Print(document.Root));
    }

    [Fact]
    public void Values_know_their_ranges()
    {
        const string text = """ { "a" : [ 12, "x" ] , "b" : null } """;
        var root = Assert.IsType<JsonObject>(JsonDocument.Read(text).Root);
        var array = Assert.IsType<JsonArray>(root.Members[0].Value);
        Assert.Equal("""{ "a" : [ 12, "x" ] , "b" : null }""", Slice(text, root.Range));
        Assert.Equal("""
            "a" : [ 12, "x" ]
            """, Slice(text, root.Members[0].Range));
        Assert.Equal("\"a\"", Slice(text, root.Members[0].Name.Range));
        Assert.Equal("""[ 12, "x" ]""", Slice(text, array.Range));
        Assert.Equal("12", Slice(text, array.Items[0].Range));
        Assert.Equal("\"x\"", Slice(text, array.Items[1].Range));
        Assert.Equal("null", Slice(text, root.Members[1].Value.Range));
    }

    [Theory]
    [InlineData("\"abc\"", "a|b|c")]
    [InlineData("\"\"", "")]
    [InlineData("""
        "a\n\u0041\"\uD83D\uDE00z"
        """, """a|\n|\u0041|\"|\uD83D|\uDE00|z""")]
    [InlineData("\"a§\\t§b\"", "a|§|\\t|§|b")]
    [InlineData("\"a\\", "a|\\")]
    public void Characters_of_a_string_know_their_places(string text, string pieces)
    {
        var written = Assert.IsType<JsonString>(JsonDocument.Read(WithHoles(text)).Root);
        var ranges = Enumerable.Range(0, written.Text.Length).Select(i => written.RangeOf(new(i, 1)));
        Assert.Equal(pieces, string.Join('|', ranges.Select(range => Slice(text, range))));
        var content = text[1..].TrimEnd('"', '\n');
        Assert.Equal(content, Slice(text, written.RangeOf(new(0, written.Text.Length))));
        Assert.Equal(content, Slice(text, written.RangeOf(new(0, int.MaxValue))));
    }

    // Not theories: the metadata of an attribute cannot hold half a surrogate pair.
    [Fact]
    public void A_surrogate_pair_is_two_characters()
    {
        var written = Assert.IsType<JsonString>(JsonDocument.Read("\"x\ud83d\ude00\\ty\"").Root);
        Assert.Equal([1, 2, 3, 4, 6], Enumerable.Range(0, written.Text.Length).Select(i => written.RangeOf(new(i, 1)).Start));
    }

    [Theory]
    [InlineData(0xD800)]
    [InlineData(0xDC00)]
    public void Half_a_surrogate_pair_is_no_character(int half)
    {
        var error = JsonDocument.Read($"\"a{(char)half}\"").Error;
        Assert.Equal(new(new(2, 1), "a whole character, not half of a surrogate pair"), error);
    }

    [Fact]
    public void An_escape_may_be_half_a_surrogate_pair()
    {
        var document = JsonDocument.Read("""
            "\ud800"
            """);
        Assert.Null(document.Error);
        Assert.Equal(PolicyText.Of("\ud800"), Assert.IsType<JsonString>(document.Root).Text);
    }

    [Fact]
    public void Holes_keep_their_kind_and_their_extent()
    {
        const string text = """{"AWS":"arn:${AWS::Partition}:iam::${AWS::AccountId}:root","Path":${Path}}""";
        var holes = ImmutableArray.Create(
            new InputHole(RangeOf("${AWS::Partition}"), HoleKind.Partition),
            new InputHole(RangeOf("${AWS::AccountId}"), HoleKind.OwnAccount),
            new InputHole(RangeOf("${Path}"), HoleKind.Unknown));
        var root = Assert.IsType<JsonObject>(JsonDocument.Read(new JsonInput(text, holes)).Root);
        var arn = Assert.IsType<JsonString>(root.Members[0].Value);
        Assert.Equal(
            PolicyText.Of("arn:") + PolicyText.Hole(HoleKind.Partition) + PolicyText.Of(":iam::")
                + PolicyText.Hole(HoleKind.OwnAccount) + PolicyText.Of(":root"),
            arn.Text);
        Assert.Equal("${AWS::Partition}", Slice(text, arn.RangeOf(new(4, 1))));
        Assert.Equal(":root", Slice(text, arn.RangeOf(new(12, 5))));
        Assert.Equal("${Path}", Slice(text, root.Members[1].Value.Range));

        TextRange RangeOf(string mark) => new(text.IndexOf(mark, StringComparison.Ordinal), mark.Length);
    }

    private static JsonInput WithHoles(string text) => new(
        text,
        [.. Enumerable.Range(0, text.Length).Where(i => text[i] == '§').Select(i => new InputHole(new(i, 1), HoleKind.Unknown))]);

    private static string Slice(string text, TextRange range) => text.Substring(range.Start, range.Length);

    private static string Print(JsonValue value) => value switch
    {
        JsonObject o => "{" + string.Join(',', o.Members.Select(m => Print(m.Name) + ":" + Print(m.Value)).Concat(More(o.IsComplete))) + "}",
        JsonArray a => "[" + string.Join(',', a.Items.Select(Print).Concat(More(a.IsComplete))) + "]",
        JsonString s => $"\"{s.Text}\"",
        JsonNumber n => n.Text,
        JsonLiteral l => l.Text,
        _ => "?",
    };

    private static IEnumerable<string> More(bool isComplete) => isComplete ? [] : ["..."];
}
