using RoleAnalyzers.Reading.Objects;
using RoleAnalyzers.Tests.Harness;

namespace RoleAnalyzers.Tests.Reading.Objects;

/// <summary>What is known of objects that are given where a policy is taken, and where the source has it. A hole is <c>{…}</c>.</summary>
public sealed class ObjectTextTests
{
    private const string Types = """
        public class Statement { public string Effect { get; set; } public object Principal { get; set; } public string[] Action { get; set; } }
        public class Derived : Statement { public string More { get; set; } }
        public class Holder { public Statement Statement { get; set; } public object Any { get; set; } }
        public class Custom { private string _effect; public string Effect { get => _effect.Trim(); set => _effect = value; } public string Action { get; set; } = string.Concat("a", "b"); }
        public class Built { public Built(string effect) { Effect = effect; } public string Effect { get; set; } = "Deny"; }
        [JsonConverter(typeof(object))] public class Converted { public string Effect { get; set; } }
        public class Steered { [JsonConverter(typeof(object))] public string Effect { get; set; } [JsonExtensionData] public Dictionary<string, object> Rest { get; set; } }
        public enum Kind { Allow }
        """;

    /// <summary>How a choice begins.</summary>
    private const string Either = "{\"" + ObjectChoices.Name + "\":[";

    // --- What is not known is a hole ---------------------------------------------------------------------------------

    [Theory]
    // Values
    [InlineData("new { A = name }", """{"A":"{…}"}""")]
    [InlineData("new { A = $\"arn:{name}:x\", B = name + \"\\\"\" }", """{"A":"arn:{…}:x","B":"{…}\""}""")]
    [InlineData("new { A = given, B = names, C = names.Length, D = 1.5, E = DateTime.Now, F = Kind.Allow }", """{"A":{…},"B":{…},"C":{…},"D":{…},"E":{…},"F":{…}}""")]
    [InlineData("new { A = flag ? \"a\" : \"b\", B = flag ? \"a\" : null, C = flag ? new { D = 1 } : null }", """{"A":"{…}","B":{…},"C":{…}}""")]
    [InlineData("new { A = flag ? \"a\" : \"a\" }", """{"A":"a"}""")]
    // Names
    [InlineData("new Dictionary<string, object> { [name] = 1, [$\"{name}:sub\"] = \"x\" }", """{"{…}":1,"{…}:sub":"x"}""")]
    // Members
    [InlineData("Filled(new Dictionary<string, object> { [\"a\"] = 1 })", """{…}""")]
    [InlineData("new Dictionary<string, object>(given) { [\"a\"] = 1 }", """{"a":1,{…}}""")]
    // Items
    [InlineData("new { A = new[] { \"a\", name, flag ? \"b\" : \"c\" } }", "{\"A\":[\"a\",\"{…}\"," + Either + "\"b\",\"c\"]}]}")]
    [InlineData("new { A = new List<object>(names) { \"a\" } }", """{"A":["a",{…}]}""")]
    [InlineData("new { A = names.Select(n => n + \"x\").ToArray() }", """{"A":{…}}""")]
    // Types
    [InlineData("new Statement { Effect = \"Allow\" }", """{"Effect":"Allow","Principal":null,"Action":null}""")]
    [InlineData("new Custom { Effect = \"Allow\" }", """{"Effect":"{…}","Action":"{…}"}""")]
    [InlineData("new Built(\"Allow\")", """{"Effect":"Allow"}""")]
    [InlineData("new Built(\"Allow\") { Effect = \"Allow\" }", """{"Effect":"Allow"}""")]
    [InlineData("new Converted { Effect = \"Allow\" }", "{…}")]
    [InlineData("new Steered { Effect = \"Allow\" }", """{"Effect":{…},"Rest":{…}}""")]
    [InlineData("new Exception(\"a\")", "{…}")]
    // The declared type decides
    [InlineData("new Holder { Statement = new Derived(), Any = new Statement() }", """{"Statement":{…},"Any":{"Effect":null,"Principal":null,"Action":null}}""")]
    [InlineData("new { List = new Statement[] { new Derived() } }", """{"List":[{…}]}""")]
    [InlineData("new Dictionary<string, Statement> { [\"a\"] = new Derived() }", """{"a":{…}}""")]
    // A text in a text
    [InlineData("new { A = JsonSerializer.Serialize(new { B = 1 }) }", """{"A":"{…}"}""")]
    public void Holes_of_serialised_objects(string expression, string text) =>
        Assert.Equal(text, TextOf($"Take(JsonSerializer.Serialize({expression}));"));

    [Theory]
    [InlineData("JsonSerializer.Serialize(new { A = 1 }, Given)")]
    [InlineData("JsonSerializer.Serialize(new { A = 1 }, new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower })")]
    [InlineData("JsonSerializer.Serialize(new { A = 1 }, new JsonSerializerOptions { Converters = { new JsonStringEnumConverter() } })")]
    [InlineData("JsonSerializer.Serialize(new { A = 1 }, typeof(object))")]
    [InlineData("JsonConvert.SerializeObject(new { A = 1 }, new Newtonsoft.Json.JsonSerializerSettings())")]
    [InlineData("JsonConvert.SerializeObject(new { A = 1 }, new Newtonsoft.Json.Converters.StringEnumConverter())")]
    [InlineData("JsonNode.Parse(name).ToJsonString()")]
    [InlineData("System.IO.File.ReadAllText(name)")]
    [InlineData("Given")]
    public void Nothing_is_known(string expression) =>
        Assert.Null(new ObjectTexts($"Take({expression});", "static extern JsonSerializerOptions Given { get; }", Types).Read().Single());

    /// <summary>Code that is not seen, or that changes a part which is not followed, may change everything.</summary>
    [Theory]
    [InlineData("var o = new Dictionary<string, object> { [\"a\"] = 1 }; Program.Change(o);", """{"a":1,{…}}""")]
    [InlineData("var o = new Dictionary<string, object> { [\"a\"] = 1 }; if (flag) o[\"b\"] = \"x\";", """{"a":1,"b":{…}}""")]
    [InlineData("var o = new Dictionary<string, object> { [\"a\"] = 1 }; if (flag) o[\"a\"] = 2;", """{"a":{…}}""")]
    [InlineData("var o = new Dictionary<string, object> { [\"a\"] = 1 }; o.Remove(\"a\");", """{"a":1,{…}}""")]
    [InlineData("var o = new List<object> { \"a\" }; if (flag) o.Add(\"b\");", "[\"a\"," + Either + "\"b\"," + Either + "]}]}]")]
    [InlineData("var o = new JArray { \"a\" }; if (flag) o.Add(\"b\");", "[\"a\"," + Either + "\"b\"," + Either + "]}]}]")]
    [InlineData("var o = new Dictionary<string, object>(); o[\"self\"] = o;", null)]
    [InlineData("var o = JsonNode.Parse(\"{\\\"a\\\": 1}\"); o[\"a\"] = 2;", "{…}")]
    [InlineData("var o = JsonNode.Parse(\"{\\\"a\\\": {}}\"); o[\"a\"][\"b\"] = 2;", "{…}")]
    [InlineData("var o = JsonNode.Parse(\"{\\\"a\\\": 1\");", "{…}")]
    [InlineData("var o = new JsonObject { [\"a\"] = 1 }; o.Remove(\"a\");", """{"a":1,{…}}""")]
    [InlineData("var o = new JsonObject { [\"a\"] = 1 }; var s = o.ToJsonString(); o[\"b\"] = 2;", """{"a":1,"b":2}""")]
    [InlineData("var o = new Statement { Effect = \"Allow\" }; Program.Change(o);", """{"Effect":"{…}","Principal":{…},"Action":{…}}""")]
    [InlineData("var o = new Statement { Effect = \"Allow\" }; if (flag) o.Effect = \"Deny\";", """{"Effect":"{…}","Principal":null,"Action":null}""")]
    public void Object_that_may_have_been_changed(string statements, string? text)
    {
        var read = TextOf($"{statements} Take(JsonSerializer.Serialize<object>(o));", "internal static extern void Change(object o);");

        if (text is null)
            Assert.StartsWith("""{"self":{"self":""", read);
        else
            Assert.Equal(text, read);
    }

    [Fact]
    public void Objects_that_double_each_other_come_to_an_end()
    {
        var doubling = string.Concat(Enumerable.Range(1, 30).Select(i => $"var o{i} = new object[] {{ o{i - 1}, o{i - 1} }};"));

        var read = TextOf($"var o0 = new object[] {{ \"a\" }}; {doubling} Take(JsonSerializer.Serialize(o30));");

        Assert.InRange(read.Length, 1000, 1 << 20);
    }

    // --- What the CDK is given ---------------------------------------------------------------------------------------

    [Theory]
    [InlineData("new Dictionary<string, object> { [\"Effect\"] = Effect.DENY, [\"Action\"] = new[] { \"a\" } }", """{"Effect":"Deny","Action":["a"]}""")]
    [InlineData("new Dictionary<string, object> { { \"AWS\", $\"arn:aws:iam::{Aws.ACCOUNT_ID}:root\" }, { \"b\", Fn.Ref(\"AWS::AccountId\") } }", """{"AWS":"arn:aws:iam::${AWS::AccountId}:root","b":"${AWS::AccountId}"}""")]
    [InlineData("new Dictionary<string, object> { [\"Fn::Sub\"] = \"${AWS::AccountId}\", [\"b\"] = Fn.GetAtt(\"R\", \"Arn\"), [\"c\"] = Fn.Join(\":\", new[] { \"a\", \"b\" }) }", """{"Fn::Sub":"${AWS::AccountId}","b":{…},"c":"a:b"}""")]
    [InlineData("new Dictionary<string, object> { [\"a\"] = null, [\"b\"] = flag ? \"x\" : null }", """{"b":{…}}""")]
    [InlineData("new Dictionary<string, object> { [\"a\"] = new AnyPrincipal(), [\"b\"] = new { C = 1 } }", """{"a":{…},"b":{…}}""")]
    [InlineData("\"{\\\"a\\\": 1}\"", """{"a": 1}""")]
    [InlineData("JsonNode.Parse(\"{\\\"a\\\": 1}\")", """{"a": 1}""")]
    [InlineData("JsonSerializer.Deserialize<Dictionary<string, object>>(\"{\\\"a\\\": 1}\")", """{"a": 1}""")]
    [InlineData("JsonConvert.DeserializeObject<Dictionary<string, object>>(\"{\\\"a\\\": 1}\")", """{"a": 1}""")]
    [InlineData("JObject.Parse($\"{{\\\"a\\\": \\\"{name}\\\"}}\")", """{"a": "{…}"}""")]
    [InlineData("JsonDocument.Parse(\"{\\\"a\\\": 1}\").RootElement", """{"a": 1}""")]
    [InlineData("new JObject { [\"a\"] = 1 }", """{"a":1}""")]
    public void Texts_of_what_the_cdk_is_given(string expression, string text) =>
        Assert.Equal(text, new ObjectTexts($"Take({expression});", libraries: Libraries.Cdk).Read(JsonDialect.Cdk).Single()?.Text.ToString());

    // --- Places ------------------------------------------------------------------------------------------------------

    [Theory]
    // Strings and names stand at the expressions that write them, objects at their creation
    [InlineData("new { Effect = \"Allow\", List = new[] { 1 } }", "\"Allow\"", "\"Allow\"")]
    [InlineData("new { Effect = \"Allow\", List = new[] { 1 } }", "\"Effect\"", "Effect")]
    [InlineData("new { Effect = \"Allow\", List = new[] { 1 } }", "\"Effect\":\"Allow\"", "Effect = \"Allow\"")]
    [InlineData("new { Effect = \"Allow\", List = new[] { 1 } }", "[1]", "new[] { 1 }")]
    [InlineData("new { Effect = \"Allow\", List = new[] { 1 } }", "{\"Effect\":\"Allow\",\"List\":[1]}", "new { Effect = \"Allow\", List = new[] { 1 } }")]
    [InlineData("new { Effect, C.Action }", "\"Effect\"", "Effect")]
    [InlineData("new { Effect }", "\"Allow\"", "\"Allow\"")]
    [InlineData("new { Effect, C.Action }", "\"Action\"", "C.Action")]
    [InlineData("new Dictionary<string, object> { [\"a\"] = \"b\" }", "\"a\"", "\"a\"")]
    [InlineData("new Dictionary<string, object> { { Effect, $\"b{1}\" } }", "\"Allow\"", "Effect")]
    [InlineData("new Dictionary<string, object> { { Effect, $\"b{1}\" } }", "\"b1\"", "$\"b{1}\"")]
    [InlineData("new Dictionary<string, object> { [\"a\"] = name + \"b\" }", "b\"", "name + \"b\"")]
    [InlineData("new Statement { Effect = \"Allow\" }", "\"Effect\"", "Effect")]
    [InlineData("new Statement { Effect = \"Allow\" }", "\"Action\":null", "new Statement { Effect = \"Allow\" }")]
    [InlineData("new Positional(\"v\")", "\"Version\":\"v\"", "\"v\"")]
    [InlineData("new JsonObject { [\"a\"] = \"b\" }", "\"a\":\"b\"", "\"a\"] = \"b\"")]
    [InlineData("new JsonArray(\"b\")", "[\"b\"]", "new JsonArray(\"b\")")]
    [InlineData("new JObject(new JProperty(\"a\", \"b\"))", "\"a\":\"b\"", "\"a\", \"b\"")]
    [InlineData("JsonNode.Parse(\"{\\\"a\\\": \\\"b\\\"}\")", "b", "b")]
    [InlineData("JsonNode.Parse(\"{\\\"a\\\": \\\"b\\\"}\")", "\"b\"", "\\\"b\\\"")]
    public void Parts_stand_where_they_are_written(string expression, string part, string place)
    {
        var program = new ObjectTexts(
            $"Take(JsonSerializer.Serialize<object>({expression}));",
            "const string Effect = \"Allow\";",
            Types + " public record Positional(string Version); public static class C { public static string Action => null; }");

        Assert.Equal(place, program.Place(program.Read().Single()!, part));
    }

    /// <summary>What is put together step by step has parts before the whole, and in another order.</summary>
    [Fact]
    public void Parts_stand_where_they_are_written_in_any_order()
    {
        var program = new ObjectTexts("var b = new[] { \"x\" }; var o = new Dictionary<string, object>(); o[\"a\"] = b; o.Add(\"c\", \"d\"); Take(JsonSerializer.Serialize(o));");
        var text = program.Read().Single()!;

        Assert.Equal("new[] { \"x\" }", program.Place(text, "[\"x\"]"));
        Assert.Equal("new Dictionary<string, object>()", program.Place(text, text.Characters));
        Assert.Equal("new[] { \"x\" }; var o = new Dictionary<string, object>(); o[\"a\"", program.Place(text, "\"a\":[\"x\"]"));
        Assert.Equal("\"c\", \"d\"", program.Place(text, "\"c\":\"d\""));
    }

    private static string TextOf(string statements, string members = "") =>
        new ObjectTexts(statements, members + " static extern Dictionary<string, object> Filled(Dictionary<string, object> o);", Types)
            .Read().Single()?.Text.ToString() ?? "{…}";
}
