using RoleAnalyzers.Iam.Json;
using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Iam.Tests.Json;

/// <summary>Changes of texts keep their layout, and leave all else as it is.</summary>
public sealed class JsonEditsTests
{
    private static readonly JsonDraftMember Condition = new(
        "Condition",
        new JsonDraft.Object([
            new("StringEquals", new JsonDraft.Object([new("sts:ExternalId", new JsonDraft.Text("<ID>"))])),
            new("Null", new JsonDraft.List([new JsonDraft.Word("false"), new JsonDraft.Text("a\"\\\n\u0001")]))]));

    [Theory]
    [InlineData("""{"a":1}""", """{"a":1,"Condition":{"StringEquals":{"sts:ExternalId":"<ID>"},"Null":[false,"a\"\\\n\u0001"]}}""")]
    [InlineData("""{"a": 1}""", """{"a": 1, "Condition": {"StringEquals": {"sts:ExternalId": "<ID>"}, "Null": [false, "a\"\\\n\u0001"]}}""")]
    [InlineData("""{ "a" : 1,  "b" : 2 }""",
        """{ "a" : 1,  "b" : 2,  "Condition" : { "StringEquals" : { "sts:ExternalId" : "<ID>" },  "Null" : [false,  "a\"\\\n\u0001"] } }""")]
    [InlineData("{}", """{ "Condition": { "StringEquals": { "sts:ExternalId": "<ID>" }, "Null": [false, "a\"\\\n\u0001"] } }""")]
    [InlineData("{\n  \"a\": 1\n}", """
        {
          "a": 1,
          "Condition": {
            "StringEquals": {
              "sts:ExternalId": "<ID>"
            },
            "Null": [
              false,
              "a\"\\\n\u0001"
            ]
          }
        }
        """)]
    [InlineData("\t{\r\n\t\t\"a\":\t1\r\n\t}",
        "\t{\r\n\t\t\"a\":\t1,\r\n\t\t\"Condition\":\t{\r\n\t\t\t\"StringEquals\":\t{\r\n\t\t\t\t\"sts:ExternalId\":\t\"<ID>\"\r\n\t\t\t},\r\n"
        + "\t\t\t\"Null\":\t[\r\n\t\t\t\tfalse,\r\n\t\t\t\t\"a\\\"\\\\\\n\\u0001\"\r\n\t\t\t]\r\n\t\t}\r\n\t}")]
    [InlineData("{\n}", """
        {
          "Condition": {
            "StringEquals": {
              "sts:ExternalId": "<ID>"
            },
            "Null": [
              false,
              "a\"\\\n\u0001"
            ]
          }
        }
        """)]
    public void Inserts_a_member(string text, string changed)
    {
        var document = JsonDocument.Read(text);
        Assert.Equal(changed, JsonEdits.Insert(document, Assert.IsType<JsonObject>(document.Root), Condition)?.Apply(text));
    }

    [Theory]
    [InlineData("[]", """["x"]""")]
    [InlineData("[ 1 ]", """[ 1, "x" ]""")]
    [InlineData("[1,2]", """[1,2,"x"]""")]
    [InlineData("[\n    1\n]", "[\n    1,\n    \"x\"\n]")]
    [InlineData("[1,\n 2]", "[1,\n 2,\n \"x\"]")]
    public void Inserts_an_item(string text, string changed)
    {
        var document = JsonDocument.Read(text);
        Assert.Equal(changed, JsonEdits.Insert(document, Assert.IsType<JsonArray>(document.Root), new JsonDraft.Text("x"))?.Apply(text));
    }

    [Theory]
    [InlineData("""{ "a": 1, "b": 2, "c": 3 }""", 0, """{ "b": 2, "c": 3 }""")]
    [InlineData("""{ "a": 1, "b": 2, "c": 3 }""", 1, """{ "a": 1, "c": 3 }""")]
    [InlineData("""{ "a": 1, "b": 2, "c": 3 }""", 2, """{ "a": 1, "b": 2 }""")]
    [InlineData("{\n  \"a\": 1,\n  \"b\": 2\n}", 0, "{\n  \"b\": 2\n}")]
    [InlineData("{\n  \"a\": 1,\n  \"b\": 2\n}", 1, "{\n  \"a\": 1\n}")]
    [InlineData("{\n  \"a\": 1\n}", 0, "{}")]
    public void Removes_a_member(string text, int index, string changed)
    {
        var document = JsonDocument.Read(text);
        var target = Assert.IsType<JsonObject>(document.Root);
        Assert.Equal(changed, JsonEdits.Remove(document, target, target.Members[index])?.Apply(text));
    }

    [Fact]
    public void Removes_an_item()
    {
        const string text = "[1, 2, 3]";
        var document = JsonDocument.Read(text);
        var target = Assert.IsType<JsonArray>(document.Root);
        Assert.Equal("[1, 3]", JsonEdits.Remove(document, target, target.Items[1])?.Apply(text));
        Assert.Null(JsonEdits.Remove(document, target, document.Root));
    }

    [Theory]
    [InlineData("""{"a": "b"}""", """{"a": {"AWS": "x"}}""")]
    [InlineData("{\n  \"a\": [\n    1\n  ]\n}", "{\n  \"a\": {\n    \"AWS\": \"x\"\n  }\n}")]
    public void Replaces_a_value(string text, string changed)
    {
        var document = JsonDocument.Read(text);
        var value = Assert.IsType<JsonObject>(document.Root).Members[0].Value;
        Assert.Equal(changed, JsonEdits.Replace(document, value, new JsonDraft.Object([new("AWS", new JsonDraft.Text("x"))]))?.Apply(text));
    }

    [Fact]
    public void Replaces_a_name()
    {
        const string text = """{"StringEqualsIfExists": {"sts:ExternalId": "x"}}""";
        var document = JsonDocument.Read(text);
        var name = Assert.IsType<JsonObject>(document.Root).Members[0].Name;
        Assert.Equal(
            """{"StringEquals": {"sts:ExternalId": "x"}}""",
            JsonEdits.Replace(document, name, new JsonDraft.Text("StringEquals"))?.Apply(text));
    }

    [Fact]
    public void Copies_to_the_last_character()
    {
        const string text = """{"\u0061": {"k": [1,  "§"]}, "b": {}}""";
        var hole = new InputHole(new(text.IndexOf('§'), 1), HoleKind.Unknown);
        var document = JsonDocument.Read(new JsonInput(text, [hole]));
        var target = Assert.IsType<JsonObject>(document.Root);
        var moved = Assert.IsType<JsonObject>(target.Members[0].Value).Members[0];
        var change = JsonEdits.Insert(
            document,
            Assert.IsType<JsonObject>(target.Members[1].Value),
            new JsonDraftMember(new JsonDraft.Copy(moved.Name), new JsonDraft.Copy(moved.Value)));
        Assert.Equal("""{"\u0061": {"k": [1,  "§"]}, "b": { "k": [1,  "§"] }}""", change?.Apply(text));
    }

    [Theory]
    [InlineData("{\"a\": [1, 2,]}")]
    [InlineData("{\"a\": [1, §]}")]
    [InlineData("{\"a\": [1 §]}")]
    public void Leaves_alone_what_is_not_known(string text)
    {
        var holes = text.Contains('§') ? ImmutableArray.Create(new InputHole(new(text.IndexOf('§'), 1), HoleKind.Unknown)) : [];
        var document = JsonDocument.Read(new JsonInput(text, holes));
        var array = Assert.IsType<JsonArray>(Assert.IsType<JsonObject>(document.Root).Members[0].Value);
        Assert.Null(JsonEdits.Insert(document, array, new JsonDraft.Word("3")));
        Assert.Null(JsonEdits.Remove(document, array, array.Items[0]));
    }

    [Fact]
    public void Generated_texts_stay_well_formed_and_the_rest_as_it_is()
    {
        var generator = new DocumentGenerator(seed: 3);
        for (var i = 0; i < 3_000; i++)
        {
            var text = i % 4 == 0 ? Policies.All[i / 4 % Policies.All.Length] : generator.Next();
            var document = JsonDocument.Read(text);
            foreach (var value in All(document.Root))
            {
                var changes = value switch
                {
                    JsonObject o => o.Members.Select(m => JsonEdits.Remove(document, o, m)).Append(JsonEdits.Insert(document, o, Condition)),
                    JsonArray a => a.Items.Select(m => JsonEdits.Remove(document, a, m)).Append(JsonEdits.Insert(document, a, Condition.Value)),
                    _ => [],
                };
                foreach (var change in changes.Append(JsonEdits.Replace(document, value, Condition.Value)))
                    AssertKeeps(text, value.Range, change);
            }
        }
    }

    private static void AssertKeeps(string text, TextRange container, JsonChange? change)
    {
        Assert.NotNull(change);
        Assert.InRange(change.Range.Start, container.Start, container.End);
        Assert.InRange(change.Range.End, container.Start, container.End);
        var changed = change.Apply(text);
        Assert.Null(JsonDocument.Read(changed).Error);
        Assert.StartsWith(text[..change.Range.Start], changed, StringComparison.Ordinal);
        Assert.EndsWith(text[change.Range.End..], changed, StringComparison.Ordinal);
    }

    private static IEnumerable<JsonValue> All(JsonValue value) => value switch
    {
        JsonObject o => o.Members.SelectMany(m => All(m.Value)).Prepend(value),
        JsonArray a => a.Items.SelectMany(All).Prepend(value),
        _ => [value],
    };
}
