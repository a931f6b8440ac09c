using Microsoft.CodeAnalysis.CSharp;
using RoleAnalyzers.Iam.Json;
using RoleAnalyzers.Tests.Harness;

namespace RoleAnalyzers.Tests.Equivalence;

/// <summary>
/// Policies as objects: dictionaries given to a <c>CfnRole</c>, and objects and trees that a program serialises for IAM.
/// </summary>
internal static class ObjectForms
{
    public static ImmutableArray<Form> All { get; } =
    [
        new Form("CfnRole, indexers", Libraries.Cdk, json => Write(json, Indexers, Array) is { } policy ? TextForms.CfnProgram(policy) : null) with { HasFunctions = true },
        new Form("CfnRole, collection initialisers", Libraries.Cdk, json => Write(json, CollectionInitialisers, List) is { } policy ? TextForms.CfnProgram(policy) : null) with { HasFunctions = true },
        new Form("CfnRole, tree", Libraries.Cdk, json => Write(json, Tree("System.Text.Json.Nodes.JsonObject"), TreeArray("System.Text.Json.Nodes.JsonArray")) is { } policy ? TextForms.CfnProgram(policy) : null) with { HasFunctions = true },
        Serialised("dictionaries", "System.Text.Json.JsonSerializer.Serialize({0})", Indexers, Array),
        Serialised("anonymous objects", "System.Text.Json.JsonSerializer.Serialize({0})", Anonymous, Array),
        Serialised("anonymous objects", "Newtonsoft.Json.JsonConvert.SerializeObject({0}, Newtonsoft.Json.Formatting.Indented)", Anonymous, List),
        Serialised("JsonObject", "{0}.ToJsonString()", Tree("System.Text.Json.Nodes.JsonObject"), TreeArray("System.Text.Json.Nodes.JsonArray")),
        Serialised("JObject", "{0}.ToString()", Tree("Newtonsoft.Json.Linq.JObject"), TreeArray("Newtonsoft.Json.Linq.JArray")),
        Serialised("JProperty", "{0}.ToString()", Properties, TreeArray("Newtonsoft.Json.Linq.JArray")),
    ];

    private static Form Serialised(string name, string call, Func<IEnumerable<Member>, string> container, Func<IEnumerable<string>, string> list) => new(
        $"{name}, {call}",
        call.Contains("Newtonsoft", StringComparison.Ordinal) || name[..2] is "JO" or "JP" ? Libraries.Iam | Libraries.Newtonsoft : Libraries.Iam,
        json => Write(json, container, list) is { } policy ? TextForms.Program("", call.Replace("{0}", policy, StringComparison.Ordinal)) : null);

    private static string Indexers(IEnumerable<Member> members) =>
        $"new Dictionary<string, object> {{ {string.Join(", ", members.Select(member => $"[{member.Marked}] = {member.Value}"))} }}";

    private static string CollectionInitialisers(IEnumerable<Member> members) =>
        $"new Dictionary<string, object> {{ {string.Join(", ", members.Select(member => $"{{ {member.Marked}, {member.Value} }}"))} }}";

    /// <summary>An anonymous object, where its names are names in C# too.</summary>
    private static string Anonymous(IEnumerable<Member> members) =>
        members.All(member => SyntaxFacts.IsValidIdentifier(member.Name) && member.Value != "null")
            ? $"new {{ {string.Join(", ", members.Select(member => $"{member.Marked.Replace("\"", "", StringComparison.Ordinal)} = {member.Value}"))} }}"
            : Indexers(members);

    private static Func<IEnumerable<Member>, string> Tree(string type) => members =>
        $"new {type} {{ {string.Join(", ", members.Select(member => $"[{member.Marked}] = {member.Value}"))} }}";

    private static string Properties(IEnumerable<Member> members) =>
        $"new Newtonsoft.Json.Linq.JObject({string.Join(", ", members.Select(member => $"new Newtonsoft.Json.Linq.JProperty({member.Marked}, {member.Value})"))})";

    private static string Array(IEnumerable<string> items) => $"new object[] {{ {string.Join(", ", items)} }}";

    private static string List(IEnumerable<string> items) => $"new List<object> {{ {string.Join(", ", items)} }}";

    private static Func<IEnumerable<string>, string> TreeArray(string type) => items => $"new {type} {{ {string.Join(", ", items)} }}";

    /// <summary>The policy as an expression; null where no object can hold it: a name twice, or broken JSON.</summary>
    private static string? Write(MarkedJson json, Func<IEnumerable<Member>, string> container, Func<IEnumerable<string>, string> list)
    {
        if (json.Document.Error is not null || json.Document.Root is not JsonObject)
            return null;
        var isExpressible = true;
        var policy = Of(json.Document.Root);
        return isExpressible ? policy : null;

        string Of(JsonValue value) => json.Mark(value.Range, value switch
        {
            JsonObject o => container(Members(o)),
            JsonArray a => list(a.Items.Select(Of)),
            JsonString s => Quoted(s),
            JsonNumber n => n.Text,
            JsonLiteral l => l.Text,
            _ => throw new ArgumentOutOfRangeException(nameof(value), value, "not of a policy"),
        });

        IEnumerable<Member> Members(JsonObject o)
        {
            isExpressible &= o.Members.Select(member => member.Name.Text.ToString()).Distinct().Count() == o.Members.Length;
            return o.Members.Select(member => new Member(member.Name.Text.ToString(), json.Mark(member.Name.Range, Quoted(member.Name)), Of(member.Value))).ToList();
        }
    }

    private static string Quoted(JsonString text) => SymbolDisplay.FormatLiteral(text.Text.TryGetValue(out var known) ? known : "", quote: true);

    /// <summary>A member of an object.</summary>
    /// <param name="Name">Its name.</param>
    /// <param name="Marked">The name as a literal, with its marks.</param>
    /// <param name="Value">The expression of its value, with its marks.</param>
    private sealed record Member(string Name, string Marked, string Value);
}
