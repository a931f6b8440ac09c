using Microsoft.CodeAnalysis;
using RoleAnalyzers.Tests.Files;
using RoleAnalyzers.Tests.Harness;

namespace RoleAnalyzers.Tests.Equivalence;

/// <summary>The same trust policy is the same whatever it is written with: every form gives the same rules on the same words.</summary>
public sealed class EquivalenceTests
{
    private const string Config = "root = true\n[*]\nrole_analyzers.own_account = 111122223333\nrole_analyzers.policy_files = on\n";

    public static TheoryData<string> Names { get; } = new(Policies.All.Select(policy => policy.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_forms_agree(string policy)
    {
        var json = new MarkedJson(Policies.All.Single(one => one.Name == policy).Json);
        var written = Form.All.Select(form => new Written(form, form.Of(json))).Where(one => one.Marked is not null).ToList();

        var findings = await FindingsAsync(written);

        Assert.Empty(findings.Select(PathOf).Except(written.Select(one => one.Path)));
        var byPath = findings.ToLookup(PathOf);
        var wrong = written.Select(one => one.Wrong(json, byPath[one.Path])).OfType<string>().ToList();
        Assert.True(wrong.Count == 0, $"{policy}\n{string.Join("\n", wrong)}");
    }

    [Fact]
    public void Every_form_can_write_many_of_the_policies()
    {
        Assert.InRange(Policies.All.Length, 60, int.MaxValue);
        Assert.All(Form.All, form => Assert.InRange(
            Policies.All.Count(policy => form.Of(new(policy.Json)) is not null), Policies.All.Length / 3, Policies.All.Length));
    }

    [Fact]
    public void Every_policy_can_be_written_in_many_forms() => Assert.All(
        Policies.All, policy => Assert.InRange(Form.All.Count(form => form.Of(new(policy.Json)) is not null), 6, Form.All.Length));

    /// <summary>What is found in the programs, all of the same libraries in one compilation, and in the files.</summary>
    private static async Task<ImmutableArray<Diagnostic>> FindingsAsync(IEnumerable<Written> written)
    {
        var findings = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var group in written.GroupBy(one => (one.Form.Libraries, IsFile: one.Form.Path is not null)))
        {
            if (group.Key.IsFile)
            {
                findings.AddRange(await PolicyFiles.AnalyzeAsync(Config, [.. group.Select(one => new AdditionalFile(one.Path, one.Text))]));
                continue;
            }

            var scenario = new Scenario(group.Key.Libraries, group.ToImmutableSortedDictionary(one => one.File, one => one.Marked!)) { EditorConfig = Config };
            var (compilation, options) = Analyze.Compile(scenario);
            Findings.AssertCompiles(compilation, scenario);
            findings.AddRange(await Findings.OfAsync(compilation, options));
        }

        return findings.ToImmutable();
    }

    private static string PathOf(Diagnostic finding) => finding.Location.GetLineSpan().Path;

    /// <summary>A policy in one form.</summary>
    private sealed class Written(Form form, string? policy)
    {
        public Form Form => form;

        /// <summary>What is written, with the marks. A program stands in a namespace of its own.</summary>
        public string? Marked { get; } = policy is null || form.Path is not null ? policy : $"namespace Form{Form.All.IndexOf(form)};\n{policy}";

        public string Text => Markup.Read(Marked!, null).Text;

        /// <summary>The name of the program's file.</summary>
        public string File => $"{form.Name}.cs";

        public string Path => form.Path ?? Scenario.PathOf(File);

        /// <summary>What is found, when it is not what the policy's marks say; otherwise null.</summary>
        public string? Wrong(MarkedJson json, IEnumerable<Diagnostic> findings)
        {
            var (text, marks) = Markup.Read(Marked!, null);
            var found = findings.Select(finding => new Mark(finding.Id, finding.Location.SourceSpan)).ToList();
            return json.Rules.SequenceEqual(found.Select(mark => mark.Name).Order(StringComparer.Ordinal))
                && Markup.Write(text, marks) == Markup.Write(text, found)
                    ? null
                    : $"{form.Name} has other findings:\n{Markup.Write(text, found)}\nthan it must have:\n{Markup.Write(text, marks)}";
        }
    }
}
