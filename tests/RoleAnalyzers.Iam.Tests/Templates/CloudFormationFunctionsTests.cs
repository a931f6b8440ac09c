using RoleAnalyzers.Iam.Json;
using RoleAnalyzers.Iam.Templates;
using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Iam.Tests.Templates;

/// <summary>Objects that CloudFormation replaces. A hole is written <c>§</c>.</summary>
public sealed class CloudFormationFunctionsTests
{
    [Theory]
    // Ref
    [InlineData("""{"Ref":"AWS::AccountId"}""", "own")]
    [InlineData("""{"Ref":"AWS::Partition"}""", "partition")]
    [InlineData("""{"Ref":"AWS::Region"}""", "word")]
    [InlineData("""{"Ref":"AWS::URLSuffix"}""", "word")]
    [InlineData("""{"Ref":"AWS::StackName"}""", "word")]
    [InlineData("""{"Ref":"AWS::StackId"}""", "unknown")]
    [InlineData("""{"Ref":"Vendor"}""", "unknown")]
    [InlineData("""{"Ref":"§"}""", "unknown")]
    [InlineData("""{"Ref":[]}""", "unknown")]
    // Fn::Sub
    [InlineData("""{"Fn::Sub":"plain"}""", "'plain'")]
    [InlineData("""{"Fn::Sub":"arn:${AWS::Partition}:iam::${AWS::AccountId}:root"}""", "'arn:' partition ':iam::' own ':root'")]
    [InlineData("""{"Fn::Sub":"${Vendor}-${Role.Arn}x"}""", "unknown '-' unknown 'x'")]
    [InlineData("""{"Fn::Sub":"${!aws:PrincipalTag/team}"}""", "'${aws:PrincipalTag/team}'")]
    [InlineData("""{"Fn::Sub":"a§b"}""", "'a' unknown 'b'")]
    [InlineData("""{"Fn::Sub":"\u0024{AWS::AccountId}"}""", "own")]
    [InlineData("""{"Fn::Sub":["${A}:${B}:${AWS::AccountId}",{"A":"x","B":{"Ref":"AWS::Region"}}]}""", "'x:' word ':' own")]
    [InlineData("""{"Fn::Sub":["${A}",{"B":"x"}]}""", "unknown")]
    [InlineData("""{"Fn::Sub":["${AWS::AccountId}",{"AWS::AccountId":"x"}]}""", "'x'")]
    [InlineData("""{"Fn::Sub":["${A}",{"A":"x","A":"y"}]}""", "unknown")]
    [InlineData("""{"Fn::Sub":["${AWS::AccountId}",{"§":"x"}]}""", "unknown")]
    [InlineData("""{"Fn::Sub":["${AWS::AccountId}",§]}""", "unknown")]
    [InlineData("""{"Fn::Sub":["${AWS::AccountId}","x"]}""", "unknown")]
    [InlineData("""{"Fn::Sub":{"Ref":"A"}}""", "unknown")]
    [InlineData("""{"Fn::Sub":[]}""", "unknown")]
    // Fn::Join
    [InlineData("""{"Fn::Join":["",["arn:",{"Ref":"AWS::Partition"},":iam::",{"Ref":"AWS::AccountId"},":root"]]}""", "'arn:' partition ':iam::' own ':root'")]
    [InlineData("""{"Fn::Join":[":",["a",12,true]]}""", "'a:12:true'")]
    [InlineData("""{"Fn::Join":["-",["a",{"Fn::Join":["",["b","c"]]},{"Fn::Sub":"${AWS::Region}"}]]}""", "'a-bc-' word")]
    [InlineData("""{"Fn::Join":["",["a",{"Fn::If":["c","b","b"]}]]}""", "'ab'")]
    [InlineData("""{"Fn::Join":["",["a",{"Fn::If":["c","b","d"]}]]}""", "'a' unknown")]
    [InlineData("""{"Fn::Join":["",["a",{"Ref":"AWS::NoValue"}]]}""", "'a' unknown")]
    [InlineData("""{"Fn::Join":["",["a",null]]}""", "'a' unknown")]
    [InlineData("""{"Fn::Join":["",[]]}""", "''")]
    [InlineData("""{"Fn::Join":["",["a",§]]}""", "unknown")]
    [InlineData("""{"Fn::Join":["",{"Ref":"List"}]}""", "unknown")]
    [InlineData("""{"Fn::Join":"a"}""", "unknown")]
    // Texts that another resource or stack gives
    [InlineData("""{"Fn::GetAtt":["Role","Arn"]}""", "unknown")]
    [InlineData("""{"Fn::GetAtt":"Role.Arn"}""", "unknown")]
    [InlineData("""{"Fn::ImportValue":"ProviderArn"}""", "unknown")]
    [InlineData("""{"Fn::Select":[0,["a","b"]]}""", "unknown")]
    public void Functions_give_texts(string function, string text)
    {
        var (functions, value) = Read(function);
        Assert.Null(functions.ValuesOf(value));
        Assert.Equal(text, Print(functions.TextOf(value)));
    }

    [Theory]
    [InlineData("""{"Fn::If":["IsProduction","a",{"Ref":"B"}]}""", """ "a", {"Ref":"B"} """)]
    [InlineData("""{"Fn::If":["IsProduction",["a"],{}]}""", """ ["a"], {} """)]
    [InlineData("""{"Ref":"AWS::NoValue"}""", "")]
    // May be anything
    [InlineData("""{"Fn::If":["IsProduction","a"]}""", "…")]
    [InlineData("""{"Fn::If":["IsProduction",§,"a"]}""", "…")]
    [InlineData("""{"Fn::If":"a"}""", "…")]
    [InlineData("""{"Fn::Split":[",","a,b"]}""", "…")]
    [InlineData("""{"Fn::FindInMap":["Accounts","a","b"]}""", "…")]
    [InlineData("""{"Fn::Transform":{"Name":"Macro"}}""", "…")]
    [InlineData("""{"Fn::NotYetInvented":1}""", "…")]
    [InlineData("""{"Fn::§":1}""", "…")]
    [InlineData("""{"§":1}""", "…")]
    [InlineData("""{"§::Sub":1}""", "…")]
    [InlineData("""{"R§":1}""", "…")]
    [InlineData("""{"Ref":"AWS::AccountId",§""", "…")]
    [InlineData("""{"Ref":"AWS::NotificationARNs"}""", "…")]
    public void Functions_stand_for_values(string function, string values)
    {
        var (functions, value) = Read(function);
        var stands = Assert.NotNull(functions.ValuesOf(value));
        var text = function;
        Assert.Equal(
            values.Trim(),
            string.Join(", ", stands.Items.Select(v => text.Substring(v.Range.Start, v.Range.Length)).Concat(stands.IsComplete ? [] : ["…"])));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"AWS":"a"}""")]
    [InlineData("""{"ref":"AWS::AccountId"}""")]
    [InlineData("""{"Ref":"AWS::AccountId","Other":"x"}""")]
    [InlineData("""{"§:sub":"x"}""")]
    [InlineData("""{"aws:§":"x"}""")]
    public void Other_objects_are_what_they_seem(string text)
    {
        var (functions, value) = Read(text);
        Assert.Null(functions.ValuesOf(value));
        Assert.Null(functions.TextOf(value));
    }

    [Theory]
    [InlineData("CommaDelimitedList", true)]
    [InlineData("List<Number>", true)]
    [InlineData("AWS::SSM::Parameter::Value<List<String>>", true)]
    [InlineData("AWS::SSM::Parameter::Value<String>", false)]
    [InlineData("String", false)]
    public void A_parameter_may_be_a_list(string type, bool isList)
    {
        var (functions, _) = Read("{\"Parameters\":{\"P\":{\"Type\":\"" + type + "\"}}}");
        var reference = Assert.IsType<JsonObject>(JsonDocument.Read("""{"Ref":"P"}""").Root);
        Assert.Equal(isList ? PartialList<JsonValue>.Unknown : null, functions.ValuesOf(reference));
    }

    [Fact]
    public void A_mark_in_a_substitution_is_its_variable()
    {
        const string text = """{"Fn::Sub":["arn:aws:iam::${AWS::AccountId}:role/${Name}-{{stage}}",{"Name":"deploy"}]}""";
        var holes = new[] { "${AWS::AccountId}", "${Name}", "{{stage}}" }
            .Select(mark => new InputHole(new(text.IndexOf(mark, StringComparison.Ordinal), mark.Length), HoleKind.Unknown));
        var document = JsonDocument.Read(new JsonInput(text, [.. holes]));
        var value = Assert.IsType<JsonObject>(document.Root);
        Assert.Equal("'arn:aws:iam::' own ':role/deploy-' unknown", Print(new CloudFormationFunctions(document).TextOf(value)));
    }

    [Fact]
    public void Deep_nesting_ends_in_the_unknown()
    {
        const int depth = 100_000;
        var opening = string.Concat(Enumerable.Repeat("""{"Fn::Join":["",[""", depth));
        var (functions, value) = Read(opening + "\"a\"" + string.Concat(Enumerable.Repeat("]]}", depth)));
        Assert.Equal("unknown", Print(functions.TextOf(value)));
    }

    private static (CloudFormationFunctions Functions, JsonObject Value) Read(string text)
    {
        var document = JsonDocument.Read(new JsonInput(
            text,
            [.. Enumerable.Range(0, text.Length).Where(i => text[i] == '§').Select(i => new InputHole(new(i, 1), HoleKind.Unknown))]));
        return (new(document), Assert.IsType<JsonObject>(document.Root));
    }

    private static string Print(PolicyText? text) => text is null ? "no text"
        : text.Equals(PolicyText.Empty) ? "''"
        : string.Join(" ", text.Segments.Select(segment => segment.Hole switch
        {
            null => $"'{segment.Literal}'",
            HoleKind.OwnAccount => "own",
            HoleKind.Partition => "partition",
            HoleKind.Word => "word",
            _ => "unknown",
        }));
}
