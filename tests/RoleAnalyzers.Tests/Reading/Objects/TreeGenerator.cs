using System.Globalization;
using System.Text;
using CsCheck;
using Microsoft.CodeAnalysis.CSharp;

namespace RoleAnalyzers.Tests.Reading.Objects;

/// <summary>Random JSON values, as C# writes them: anonymous objects, dictionaries, lists and the trees of one of the libraries.</summary>
internal static class TreeGenerator
{
    private static readonly ImmutableArray<string> Names = ["Version", "Statement", "AWS", "a", "_b", "Effect"];

    private static readonly Gen<string> Texts = Gen.Char[" !\"#$%&'()*+,-./09:;<=>?@AZ[\\]^_az{}~\n\t\u0001\u007f\u00e4\u20ac"].Array[0, 6].Select(c => new string(c));

    private static readonly Gen<string> Leaf = Gen.OneOf(
        Texts.Select(text => SymbolDisplay.FormatLiteral(text, quote: true)),
        Gen.Int[-1000, 1000].Select(number => number.ToString(CultureInfo.InvariantCulture)),
        Gen.Bool.Select(flag => flag ? "true" : "false"));

    /// <summary>An expression of type <c>object</c> for <c>System.Text.Json</c>.</summary>
    public static Gen<string> SystemText { get; } = Value(3, Trees.SystemText);

    /// <summary>An expression of type <c>object</c> for <c>Newtonsoft.Json</c>.</summary>
    public static Gen<string> Newtonsoft { get; } = Value(3, Trees.Newtonsoft);

    private static Gen<string> Value(int depth, Trees trees)
    {
        if (depth == 0)
            return Leaf;
        var inner = Value(depth - 1, trees);
        var members = Gen.Shuffle(Names.ToArray(), 0, 4).SelectMany(names => inner.Array[names.Length].Select(values => names.Zip(values).ToArray()));
        return Gen.OneOf(
            Leaf,
            members.Select(all => "new { " + Join(all, (name, value) => $"{name} = {value}") + " }"),
            members.Select(all => "new Dictionary<string, object> { " + Join(all, (name, value) => $"[{Quoted(name)}] = {value}") + " }"),
            members.Select(all => "new Dictionary<string, object> { " + Join(all, (name, value) => $"{{ {Quoted(name + ":\"")}, {value} }}") + " }"),
            inner.Array[0, 3].Select(items => $"new object[] {{ {string.Join(", ", items)} }}"),
            inner.Array[0, 3].Select(items => $"new List<object> {{ {string.Join(", ", items)} }}"),
            Tree(depth - 1, trees));
    }

    /// <summary>A tree, whose parts are trees.</summary>
    private static Gen<string> Tree(int depth, Trees trees)
    {
        if (depth == 0)
            return Leaf.Select(leaf => $"({trees.Node})({leaf})");
        var inner = Tree(depth - 1, trees);
        var members = Gen.Shuffle(Names.ToArray(), 0, 3).SelectMany(names => inner.Array[names.Length].Select(values => names.Zip(values).ToArray()));
        return Gen.OneOf(
            members.Select(all => $"new {trees.Object} {{ " + Join(all, (name, value) => $"[{Quoted(name)}] = {value}") + " }"),
            members.Select(all => $"new {trees.Object} {{ " + Join(all, (name, value) => $"{{ {Quoted(name)}, {value} }}") + " }"),
            inner.Array[0, 3].Select(items => $"new {trees.Array} {{ {string.Join(", ", items)} }}"),
            inner.Array[1, 3].Select(items => $"new {trees.Array}({string.Join(", ", items)})"));
    }

    private static string Join((string Name, string Value)[] members, Func<string, string, string> write)
    {
        var text = new StringBuilder();
        foreach (var (name, value) in members)
            text.Append(text.Length == 0 ? "" : ", ").Append(write(name, value));
        return text.ToString();
    }

    private static string Quoted(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    /// <summary>The classes that a library has for trees.</summary>
    private sealed record Trees(string Node, string Object, string Array)
    {
        public static Trees SystemText { get; } = new("JsonNode", "JsonObject", "JsonArray");

        public static Trees Newtonsoft { get; } = new("JToken", "JObject", "JArray");
    }
}
