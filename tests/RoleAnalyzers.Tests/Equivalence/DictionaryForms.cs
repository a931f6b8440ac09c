using Microsoft.CodeAnalysis.CSharp;
using RoleAnalyzers.Iam.Json;
using RoleAnalyzers.Tests.Harness;

namespace RoleAnalyzers.Tests.Equivalence;

/// <summary>Policies as objects: dictionaries, given to a <c>CfnRole</c>.</summary>
internal static class DictionaryForms
{
    public static ImmutableArray<Form> All { get; } =
    [
        new("CfnRole, indexers", Libraries.Cdk, json => Write(json, Indexers) is { } policy ? TextForms.CfnProgram(policy) : null),
        new("CfnRole, collection initialisers", Libraries.Cdk, json => Write(json, CollectionInitialisers) is { } policy ? TextForms.CfnProgram(policy) : null),
    ];

    private static string Indexers(IEnumerable<(string Name, string Value)> members) =>
        $"new Dictionary<string, object> {{ {string.Join(", ", members.Select(member => $"[{member.Name}] = {member.Value}"))} }}";

    private static string CollectionInitialisers(IEnumerable<(string Name, string Value)> members) =>
        $"new Dictionary<string, object> {{ {string.Join(", ", members.Select(member => $"{{ {member.Name}, {member.Value} }}"))} }}";

    /// <summary>The policy as an expression; null where no object can hold it: a name twice, or broken JSON.</summary>
    private static string? Write(MarkedJson json, Func<IEnumerable<(string Name, string Value)>, string> container)
    {
        if (json.Document.Error is not null || json.Document.Root is not JsonObject)
            return null;
        var isExpressible = true;
        var policy = Of(json.Document.Root);
        return isExpressible ? policy : null;

        string Of(JsonValue value) => json.Mark(value.Range, value switch
        {
            JsonObject o => container(Members(o)),
            JsonArray a => $"new object[] {{ {string.Join(", ", a.Items.Select(Of))} }}",
            JsonString s => Quoted(s),
            JsonNumber n => n.Text,
            JsonLiteral l => l.Text,
            _ => throw new ArgumentOutOfRangeException(nameof(value), value, "not of a policy"),
        });

        IEnumerable<(string Name, string Value)> Members(JsonObject o)
        {
            isExpressible &= o.Members.Select(member => member.Name.Text.ToString()).Distinct().Count() == o.Members.Length;
            return o.Members.Select(member => (json.Mark(member.Name.Range, Quoted(member.Name)), Of(member.Value))).ToList();
        }
    }

    private static string Quoted(JsonString text) => SymbolDisplay.FormatLiteral(text.Text.TryGetValue(out var known) ? known : "", quote: true);
}
