using System.Text.RegularExpressions;
using RoleAnalyzers.Tests.Harness;

namespace RoleAnalyzers.Tests.Equivalence;

/// <summary>Literals of every kind, and what puts texts together.</summary>
internal static partial class TextForms
{
    public static ImmutableArray<Form> All { get; } =
    [
        Of("regular literal", json => $"\"{json.Write(Regular)}\""),
        Of("verbatim literal", json => $"@\"{json.Write(Verbatim)}\""),
        Of("raw literal", json => $"\"\"\"\"\"\n{json.Write(Itself)}\n\"\"\"\"\""),
        Of("interpolated literal", json => $"$\"{json.Write(c => Doubled(Regular(c)))}\""),
        Of("interpolated verbatim literal", json => $"$@\"{json.Write(c => Doubled(Verbatim(c)))}\""),
        Of("interpolated raw literal", json => $"$$$$$\"\"\"\"\"\n{json.Write(Itself)}\n\"\"\"\"\""),
        Of("concatenation", json => string.Join(" + ", Thirds(json).Select(part => $"\"{json.Write(Regular, part.Start, part.End)}\""))),
        Of("concatenation with a name", json => string.Join(" + Nothing + ", Thirds(json).Select(part => $"\"{json.Write(Regular, part.Start, part.End)}\""))),
        Of("string.Concat", json => $"string.Concat({string.Join(", ", Thirds(json).Select(part => $"\"{json.Write(Regular, part.Start, part.End)}\""))})"),
        Of("string.Format", json => $"string.Format(\"{OnSecondBraces(json.Write(c => Doubled(Regular(c))))}{{0}}\", Nothing)"),
        Of("single quotes replaced", json => json.Text.Contains('\'') ? null : $"\"{json.Write(c => c == '"' ? "'" : Regular(c))}\".Replace(\"'\", \"\\\"\")"),
        Of("StringBuilder", json => $"new System.Text.StringBuilder(){string.Concat(Thirds(json).Select(part => $".Append(\"{json.Write(Regular, part.Start, part.End)}\")"))}.ToString()"),
        new("CfnRole, text", Libraries.Cdk, json => CfnProgram($"@\"{json.Write(Verbatim)}\"")),
        new("CfnRole, parsed text", Libraries.Cdk, json => json.Document.Error is null ? CfnProgram($"System.Text.Json.Nodes.JsonNode.Parse(\"{json.Write(Regular)}\")") : null),
        new("constant", Libraries.Iam, json => Program($"const string Policy = @\"{json.Write(Verbatim)}\";", "Policy")),
        new("static readonly field", Libraries.Iam, json => Program($"static readonly string Policy = \"{json.Write(Regular)}\";", "Policy")),
        new("local", Libraries.Iam, json => Program("", "policy", $"var policy = \"{json.Write(Regular)}\";")),
        new("local in pieces", Libraries.Iam, json => Program("", "policy", $"var policy = {string.Join(" policy += ", Thirds(json).Select(part => $"\"{json.Write(Regular, part.Start, part.End)}\";"))}")),
    ];

    /// <summary>A program that gives an expression to IAM.</summary>
    /// <param name="members">Members of the class.</param>
    /// <param name="policy">The expression.</param>
    /// <param name="statements">What comes before the request.</param>
    public static string Program(string members, string policy, string statements = "") => $$"""
        using Amazon.IdentityManagement.Model;

        class Roles
        {
            const string Nothing = "";

            {{members}}

            public object Create()
            {
                {{statements}}
                return new CreateRoleRequest { RoleName = "r", AssumeRolePolicyDocument = {{policy}} };
            }
        }
        """;

    /// <summary>A program that gives an expression to a <c>CfnRole</c>.</summary>
    public static string CfnProgram(string policy) => ConstructForms.Stack($$"""
        new CfnRole(this, "R", new CfnRoleProps { AssumeRolePolicyDocument = {{policy}} });
        """);

    private static Form Of(string name, Func<MarkedJson, string?> write) =>
        new(name, Libraries.Iam, json => write(json) is { } policy ? Program("", policy) : null);

    private static IEnumerable<(int Start, int End)> Thirds(MarkedJson json)
    {
        // A mark would have to span the code between two literals: the places of the cuts move out of its way.
        var cuts = new[] { json.Text.Length / 3, json.Text.Length * 2 / 3 }
            .Select(cut => json.Places.Where(place => place.Start < cut && cut < place.End).Select(place => place.End).Append(cut).Max())
            .ToList();
        return new[] { (0, cuts[0]), (cuts[0], cuts[1]), (cuts[1], json.Text.Length) };
    }

    private static string Itself(char c) => c.ToString();

    private static string Regular(char c) => c switch
    {
        '"' => "\\\"",
        '\\' => @"\\",
        '\n' => @"\n",
        '\r' => @"\r",
        _ => c.ToString(),
    };

    private static string Verbatim(char c) => c == '"' ? "\"\"" : c.ToString();

    private static string Doubled(string written) => written is "{" or "}" ? written + written : written;

    /// <summary>A format with the marks that begin at a doubled brace where its characters begin: the second of the two is the one that formatting leaves.</summary>
    private static string OnSecondBraces(string format) => FirstBrace().Replace(format, "${brace}${mark}");

    [GeneratedRegex(@"(?<mark>\{\|ROLE\d{4}:)(?<brace>[{}])(?=\k<brace>)")]
    private static partial Regex FirstBrace();
}
