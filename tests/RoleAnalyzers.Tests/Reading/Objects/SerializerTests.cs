using System.Text.Json.Nodes;
using RoleAnalyzers.Iam.Json;

namespace RoleAnalyzers.Tests.Reading.Objects;

/// <summary>What is read from a serialised object is what the serialiser writes: the program is run, too.</summary>
public sealed class SerializerTests
{
    /// <summary>Types with attributes of both serialisers.</summary>
    private const string Types = """
        public record Positional(string Version, [property: JsonPropertyName("Id"), Newtonsoft.Json.JsonProperty("Id")] string Identifier, object Rest = null);
        public class Plain { public string Version { get; set; } = "2012-10-17"; public string Id { get; init; } public int Number { get; set; } public bool Flag { get; set; } public long? Nothing { get; set; } private string Hidden { get; set; } = "h"; public static string Shared { get; set; } = "s"; }
        public class Computed { public string Version => "2012-10-17"; public string Effect { get; } = "Allow"; public object Action { get; set; } }
        public class Steered
        {
            [JsonPropertyName("AWS"), Newtonsoft.Json.JsonProperty(PropertyName = "AWS")] public string Account { get; set; }
            [JsonIgnore, Newtonsoft.Json.JsonIgnore] public string Note { get; set; }
            [JsonPropertyOrder(1), Newtonsoft.Json.JsonProperty(Order = 1)] public string[] Service { get; set; }
        }
        public class Base { public string Effect { get; set; } }
        public class Derived : Base { public string Action { get; set; } public Base Inner { get; set; } }
        public struct Value { public string Effect { get; set; } }
        public class WithoutNull { [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public string Effect { get; set; } [JsonIgnore(Condition = JsonIgnoreCondition.Never)] public string Action { get; set; } }
        public class WithField { public string Effect = "Allow"; public string Action { get; set; } }
        """;

    private static readonly ImmutableArray<string> Objects =
    [
        "new { Version = \"2012-10-17\", Statement = new[] { new { Effect = \"Allow\", Principal = new { AWS = \"*\" }, Action = new[] { \"a\", \"b\" } } } }",
        "new { Text = \"a\\\"b\\\\c\\n\\t\\u0001\\u00e4\\ud83d\\ude00/'<+>\", One = 1, Minus = -5, Yes = true, No = false, Letter = 'c', Null = (string)null }",
        "new { Empty = new { }, None = new object[0], Nothing = new Dictionary<string, object>(), Few = new List<int> { 1, 2 } }",
        "new Dictionary<string, object> { [\"a:b\"] = \"x\", [\"List\"] = new object[] { \"y\", 1, new { Z = true } }, [\"Null\"] = null }",
        "new Dictionary<string, object> { { \"a\", new Dictionary<string, string[]> { { \"b\", new[] { \"c\" } } } } }",
        "new Dictionary<string, string>(3) { [\"a\"] = \"x\", [\"a\"] = \"y\" }",
        "new Dictionary<string, object>(new Dictionary<string, object> { [\"a\"] = 1 }) { [\"b\"] = 2 }",
        "new SortedDictionary<string, object> { [\"a\"] = new HashSet<string> { \"x\" }, [\"b\"] = new List<object> { \"y\" }.ToArray() }",
        "new[] { \"a\", \"b\" }",
        "new List<string> { \"a\" }",
        "new Positional(\"2012-10-17\", \"me\")",
        "new Positional(\"2012-10-17\", \"me\", new[] { 1 }) { Version = \"2008-10-17\" }",
        "new Positional(\"2012-10-17\", \"me\") with { Identifier = \"you\" }",
        "new Plain()",
        "new Plain { Version = \"2008-10-17\", Id = \"i\", Number = 2, Flag = true }",
        "new Computed { Action = new[] { \"a\" } }",
        "new Steered { Account = \"*\", Note = \"n\", Service = new[] { \"s\" } }",
        "new Derived { Effect = \"Allow\", Action = \"a\", Inner = new Base { Effect = \"Deny\" } }",
        "new Value { Effect = \"Allow\" }",
        "new WithField { Action = \"a\" }",
    ];

    public static TheoryData<string> SystemText => new(
        Objects.Select(o => $"JsonSerializer.Serialize({o})")
            .Append("JsonSerializer.Serialize(new WithoutNull { })")
            .Append("JsonSerializer.Serialize<object>(new Derived { Action = \"a\" })")
            .Append("JsonSerializer.Serialize(new { Version = \"v\", Rest = new { In = (string)null, Out = \"o\" } }, new JsonSerializerOptions { WriteIndented = true })")
            .Append("JsonSerializer.Serialize(new { Version = \"v\", AWS = 1, MyAWSName = 2, lower = 3, AB1 = 4 }, new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping })")
            .Append("JsonSerializer.Serialize(new { Version = \"v\", Key = new Dictionary<string, object> { [\"Big\"] = 1 } }, new JsonSerializerOptions(JsonSerializerDefaults.Web))")
            .Append("JsonSerializer.Serialize(new { Version = \"v\", Gone = (string)null }, new JsonSerializerOptions { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull })")
            .Append("JsonSerializer.Serialize(new { Version = \"v\" }, Options)")
            .Append("JsonSerializer.Serialize(new { Version = \"v\" }, JsonSerializerOptions.Default)")
            .Append("JsonSerializer.Serialize(value: new { Version = \"v\" }, options: null)")
            .Append("JsonSerializer.SerializeToNode(new { Version = \"v\" }).ToJsonString()")
            .Append("JsonSerializer.SerializeToElement(new { Version = \"v\" }).GetRawText()")
            .Append("new JsonObject { [\"Version\"] = \"v\", [\"Statement\"] = new JsonArray { new JsonObject { [\"One\"] = 1, [\"Yes\"] = true, [\"Null\"] = null } } }.ToJsonString()")
            .Append("new JsonObject { { \"List\", new JsonArray(\"a\", 2, new JsonArray()) }, { \"More\", JsonValue.Create(\"x\") } }.ToString()")
            .Append("JsonSerializer.Serialize(new Dictionary<string, object> { [\"Node\"] = new JsonObject { [\"a\"] = JsonNode.Parse(\"{\\\"b\\\": [1]}\") } })")
            .Append("JsonNode.Parse(\"{\\\"Version\\\": \\\"v\\\"}\").ToJsonString()")
            .Append("JsonDocument.Parse(\"{\\\"Version\\\": \\\"v\\\"}\").RootElement.GetRawText()"));

    public static TheoryData<string> Newtonsoft => new(
        Objects.Select(o => $"JsonConvert.SerializeObject({o})")
            .Append("JsonConvert.SerializeObject(new { Version = \"v\", Null = (string)null }, Formatting.Indented)")
            .Append("JsonConvert.SerializeObject((object)new Derived { Action = \"a\", Inner = new Derived() })")
            .Append("new JObject { [\"Version\"] = \"v\", [\"Statement\"] = new JArray { new JObject { [\"One\"] = 1, [\"Yes\"] = true } } }.ToString()")
            .Append("new JObject(new JProperty(\"Version\", \"v\"), new JProperty(\"List\", \"a\", 2), new JProperty(\"Array\", new[] { \"b\" })).ToString(Formatting.None)")
            .Append("new JObject(new[] { new JProperty(\"a\", new JArray(\"x\", new JArray(\"y\"), new[] { \"z\" })), new JProperty(\"b\", new JArray(\"only\")) }).ToString()")
            .Append("new JObject { new JProperty(\"a\", 1), { \"b\", new JValue(\"x\") } }.ToString()")
            .Append("JObject.FromObject(new { Version = \"v\", Rest = new[] { 1 } }).ToString()")
            .Append("new JObject { [\"a\"] = JToken.FromObject(new { B = 1 }), [\"c\"] = JArray.FromObject(new[] { \"d\" }), [\"e\"] = JObject.Parse(\"{\\\"f\\\": 1}\") }.ToString()")
            .Append("JsonConvert.SerializeObject(new Dictionary<string, object> { [\"Tree\"] = new JObject { [\"a\"] = new JArray() } })"));

    [Theory]
    [MemberData(nameof(SystemText))]
    [MemberData(nameof(Newtonsoft))]
    public void Reads_what_the_serialiser_writes(string expression)
    {
        var program = new ObjectTexts(
            $"Take({expression});", "static readonly JsonSerializerOptions Options = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };", Types);

        var read = program.Read().Single();

        Assert.NotNull(read);
        Assert.Empty(read.Holes);
        Assert.Null(JsonDocument.Read(read.Json).Error);
        var written = program.Run().Single();
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(written), JsonNode.Parse(read.Characters)), $"{read.Characters}\n{written}");
    }

    /// <summary>However an object is filled, it is read as it is when it is serialised.</summary>
    [Theory]
    [InlineData("var d = new Dictionary<string, object>(); d[\"a\"] = 1; d.Add(\"b\", \"x\"); d[\"a\"] = 2;", "d")]
    [InlineData("var list = new List<object>(); list.Add(\"a\"); list.Add(new { B = 1 }); var d = new { List = list };", "d")]
    [InlineData("var d = new Plain(); d.Number = 1; d.Version = \"w\"; d.Version = \"v\";", "d")]
    [InlineData("var version = \"v\"; var d = new { version, Id = $\"{version}-{1}\" };", "d")]
    [InlineData("object d; if (flag) d = new { A = 1 }; else d = new { A = 1 }; var e = new { A = 1 };", "e")]
    [InlineData("var d = Make(\"v\"); static Dictionary<string, object> Make(string v) => new() { [\"Version\"] = v };", "d")]
    public void Reads_what_was_put_together(string statements, string expression)
    {
        foreach (var serialised in new[] { $"JsonSerializer.Serialize({expression})", $"JsonConvert.SerializeObject({expression})" })
        {
            var program = new ObjectTexts($"{statements} Take({serialised});", types: Types);
            var read = program.Read().Single();

            Assert.NotNull(read);
            Assert.True(JsonNode.DeepEquals(JsonNode.Parse(program.Run().Single()), JsonNode.Parse(read.Characters)), read.Characters);
        }
    }
}
