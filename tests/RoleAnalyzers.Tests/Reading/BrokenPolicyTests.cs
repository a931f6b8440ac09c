using System.Text;
using System.Text.Json;
using Microsoft.CodeAnalysis;
using RoleAnalyzers.Tests.Files;
using RoleAnalyzers.Tests.Harness;

namespace RoleAnalyzers.Tests.Reading;

/// <summary>Texts that are no policy, in a program and in a file: no analyzer fails, and the one finding is where the text breaks.</summary>
public sealed class BrokenPolicyTests
{
    private const string Config = "root = true\n[*]\nrole_analyzers.own_account = 111122223333\nrole_analyzers.policy_files = on\n";

    private const string Policy = """
        {
          "Version": "2012-10-17",
          "Statement": [
            {
              "Sid": "Vendor",
              "Effect": "Allow",
              "Principal": { "AWS": ["*", "444455556666"], "Service": "lambda.amazon.com" },
              "Action": ["sts:AssumeRole", "sts:Tag"],
              "Condition": { "StringEquals": { "sts:ExternalId": "todo" }, "Bool": { "aws:MultiFactorAuthPresent": true } }
            }
          ]
        }
        """;

    private const int Depth = 100_000;

    /// <summary>The policy cut, and with a character left out or doubled, at every fifth place; all places are read by the tests of the reader.</summary>
    private const int Stride = 5;

    private static readonly JsonReaderOptions Referee = new() { MaxDepth = int.MaxValue };

    [Fact]
    public async Task The_one_finding_is_where_the_text_breaks()
    {
        var texts = Enumerable.Range(0, Policy.Length / Stride).Select(static i => i * Stride)
            .SelectMany(static at => new[] { Policy[..(at + 1)], Policy.Remove(at, 1), Policy.Insert(at, Policy[at].ToString()) })
            .Append(Policy + ",")
            .ToImmutableArray();
        Assert.InRange(texts.Count(static text => BreaksAt(text) is not null), texts.Length / 3, texts.Length - 1);

        var inPrograms = await InProgramsAsync(texts);
        var inFiles = await InFilesAsync(texts);

        for (var i = 0; i < texts.Length; i++)
        {
            // The two front-ends see the same, whether the text breaks or not.
            Assert.True(inPrograms[i].SequenceEqual(inFiles[i]), $"{Show(inPrograms[i])} in a program, {Show(inFiles[i])} in a file:\n{texts[i]}");
            if (BreaksAt(texts[i]) is { } place)
                Assert.True(inFiles[i] is [("ROLE2009", var at)] && at == place, $"{Show(inFiles[i])}, and not at {place}:\n{texts[i]}");
        }
    }

    private static readonly ImmutableArray<(string Name, string Text)> Strange =
    [
        ("open arrays", new string('[', Depth)),
        ("closed arrays", new string('[', Depth) + new string(']', Depth)),
        ("open objects", string.Concat(Enumerable.Repeat("{\"Statement\":", Depth))),
        ("open objects of a template", string.Concat(Enumerable.Repeat("{\"Resources\":", Depth))),
        ("closed objects in an array", string.Concat(Enumerable.Repeat("[{\"a\":", Depth)) + "1" + string.Concat(Enumerable.Repeat("}]", Depth))),
        ("digits", new string('7', 2_000_000)),
        ("half a surrogate pair", Policy.Replace("Vendor", "\uD83D", StringComparison.Ordinal)),
        ("other half of a surrogate pair", "\uDE00" + Policy),
        ("byte order mark", "\uFEFF" + Policy),
        ("comment to the end of the line", "// The vendor.\n" + Policy),
        ("comment", Policy.Replace("\"Sid\"", "/* The vendor. */ \"Sid\"", StringComparison.Ordinal)),
        ("comma behind the last item", Policy.Replace("\"444455556666\"]", "\"444455556666\",]", StringComparison.Ordinal)),
        ("comma behind the last element", Policy.Replace("} }\n", "} },\n", StringComparison.Ordinal)),
        ("single quotes", Policy.Replace('"', '\'')),
        ("null", "null"),
        ("text", "\"Allow\""),
        ("list", "[]"),
    ];

    public static TheoryData<string> Names { get; } = new(Strange.Select(static one => one.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public async Task There_is_one_finding(string name)
    {
        var text = Strange.Single(one => one.Name == name).Text;
        var inProgram = Assert.Single(await InProgramsAsync([text]));
        var inFile = Assert.Single(await InFilesAsync([text]));

        Assert.Equal(inProgram, inFile);
        var (rule, at) = Assert.Single(inFile);
        Assert.Equal("ROLE2009", rule);
        // System.Text.Json says nothing of where half a surrogate pair stands.
        if (!name.Contains("surrogate", StringComparison.Ordinal))
            Assert.Equal(BreaksAt(text) ?? 0, at);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n ")]
    public async Task Nothing_breaks_at_its_end(string text)
    {
        Assert.InRange(Assert.Single(await InProgramsAsync([text])).Length, 0, 1);
        Assert.Equal(("ROLE2009", text.Length), Assert.Single(Assert.Single(await InFilesAsync([text]))));
    }

    [Fact]
    public async Task A_file_that_is_not_known_to_be_a_policy_is_left_alone()
    {
        var files = Strange.Select(static (one, i) => new AdditionalFile($"/Main/{i}.json", one.Text)).ToArray();
        Assert.Empty(await PolicyFiles.AnalyzeAsync(null, files));
    }

    /// <summary>
    /// Where System.Text.Json sees the error; null when it sees none. Behind the end there is no character to stand on, so that an error
    /// there is the last character's that is no white space.
    /// </summary>
    private static int? BreaksAt(string text)
    {
        try
        {
            // JsonDocument takes long over nesting.
            var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(text), Referee);
            while (reader.Read())
                continue;
            return null;
        }
        catch (JsonException exception)
        {
            var lines = text.Split('\n');
            var place = lines.Take((int)exception.LineNumber!).Sum(static line => line.Length + 1) + (int)exception.BytePositionInLine!;
            return Math.Min(place, text.TrimEnd().Length - 1);
        }
    }

    /// <summary>The findings of each text in a raw literal, with their places counted from its beginning.</summary>
    private static async Task<ImmutableArray<ImmutableArray<(string Rule, int At)>>> InProgramsAsync(ImmutableArray<string> texts)
    {
        var programs = texts.Select((text, i) => (
            Before: $$"""""""
                using Amazon.IdentityManagement.Model;

                class C{{i}}
                {
                    object Create() => new CreateRoleRequest { AssumeRolePolicyDocument = """"""

                """"""",
            Text: text)).ToImmutableArray();
        var scenario = new Scenario(Libraries.Iam, programs.Select(static (program, i) => (Name: $"{i}.cs", Text: $"{program.Before}{program.Text}\n\"\"\"\"\"\" }};\n}}\n"))
            .ToImmutableSortedDictionary(static program => program.Name, static program => program.Text))
        {
            EditorConfig = Config,
        };
        var (compilation, options) = Analyze.Compile(scenario);
        Findings.AssertCompiles(compilation, scenario);
        var findings = (await Findings.OfAsync(compilation, options)).ToLookup(static finding => finding.Location.GetLineSpan().Path);
        return [.. programs.Select((program, i) => Places(findings[Scenario.PathOf($"{i}.cs")], program.Before.Length))];
    }

    /// <summary>The findings of each text in a file that is known to be a policy.</summary>
    private static async Task<ImmutableArray<ImmutableArray<(string Rule, int At)>>> InFilesAsync(ImmutableArray<string> texts)
    {
        var findings = (await PolicyFiles.AnalyzeAsync(Config, [.. texts.Select(static (text, i) => new AdditionalFile($"/Main/{i}.trust-policy.json", text))]))
            .ToLookup(static finding => finding.Location.GetLineSpan().Path);
        return [.. texts.Select((_, i) => Places(findings[$"/Main/{i}.trust-policy.json"], 0))];
    }

    private static ImmutableArray<(string Rule, int At)> Places(IEnumerable<Diagnostic> findings, int start) =>
        [.. findings.Select(finding => (finding.Id, finding.Location.SourceSpan.Start - start)).Order()];

    private static string Show(ImmutableArray<(string Rule, int At)> findings) => string.Join(" ", findings);
}
