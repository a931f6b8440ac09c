using System.Text.Json;
using RoleAnalyzers.EndToEnd.Tests.Machinery;

namespace RoleAnalyzers.EndToEnd.Tests;

/// <summary>The README's commands on a fresh clone: what they say of the samples, and what they make of them.</summary>
public sealed class SampleTests(SampleClone clone) : IClassFixture<SampleClone>
{
    private static readonly string[] CoreRules = ["ROLE1001", "ROLE2001", "ROLE3001"];

    [Fact]
    public void The_build_reports_each_core_rule_once_with_file_and_line()
    {
        var findings = FindingsOf(clone.Build);

        Assert.Equal(
            [
                ("samples/StsClient/Program.cs", "ROLE1001"),
                ("samples/VendorAccess/VendorAccessStack.cs", "ROLE2001"),
                ("samples/VendorAccess/VendorAccessStack.cs", "ROLE3001"),
            ],
            findings.Select(finding => (clone.Relative(finding.File), finding.Id)).Order());
        Assert.All(findings, finding => Assert.True(finding is { Line: > 0, Column: > 0 }));
    }

    [Fact]
    public void The_README_shows_what_the_build_says()
    {
        var said = clone.Build.Diagnostics.Select(finding =>
            $"{clone.Relative(finding.File)}({finding.Line},{finding.Column}): {finding.Level} {finding.Id}: {finding.Message}");

        Assert.Equal(said.Order(StringComparer.Ordinal), Readme.Blocks("text").SelectMany(block => block).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_README_shows_what_the_repair_does()
    {
        var before = string.Concat(clone.Cloned.Values);
        var after = string.Concat(clone.Repaired[0].Values);

        var asShown = Readme.Blocks("diff").Aggregate(before, (text, diff) => text.Replace(SideOf(diff, '-'), SideOf(diff, '+'), StringComparison.Ordinal));

        Assert.NotEqual(before, after);
        Assert.Equal(after, asShown);
    }

    [Fact]
    public void The_repair_touches_the_files_with_findings_alone()
    {
        var touched = clone.Cloned.Keys.Where(file => clone.Cloned[file] != clone.Repaired[0][file]);

        Assert.Equal(["samples/StsClient/Program.cs", "samples/VendorAccess/VendorAccessStack.cs"], touched);
    }

    [Fact]
    public void The_repair_gives_the_same_bytes_every_time()
    {
        Assert.Equal(SampleClone.Rounds, clone.Repaired.Count);
        Assert.All(clone.Repaired, round => Assert.Equal(clone.Repaired[0], round));
    }

    [Fact]
    public void The_repaired_samples_build_without_a_finding() => Assert.Empty(FindingsOf(clone.BuildOfRepaired));

    [Fact]
    public void The_repaired_stack_trusts_nobody_by_wildcard_and_demands_an_external_id()
    {
        Assert.SkipUnless(CommandLine.Knows("node"), "Node is not on the path, and the CDK runs its constructs in it: install Node to see the template of the repaired sample.");
        Assert.Empty(FindingsOf(clone.BuildOfRepaired));
        using var output = new TemporaryFolder();
        using var settings = JsonDocument.Parse(File.ReadAllText(Path.Combine(clone.Path, "samples/VendorAccess/cdk.json")));

        // What the CDK's own command line does: it runs the app, and says by a variable where the template belongs.
        clone.Run(settings.RootElement.GetProperty("app").GetString()!, "samples/VendorAccess", ("CDK_OUTDIR", output.Path)).Succeeded();

        using var template = JsonDocument.Parse(File.ReadAllText(output["VendorAccess.template.json"]));
        var principals = Members(template.RootElement).Where(member => member.Name == "Principal").Select(member => member.Value).ToList();
        Assert.NotEmpty(principals);
        Assert.DoesNotContain(principals, principal => Texts(principal).Contains("*"));

        var externalId = Assert.Single(Members(template.RootElement), member => member.Name == "sts:ExternalId").Value;
        var parameter = template.RootElement.GetProperty("Parameters").GetProperty(externalId.GetProperty("Ref").GetString()!);
        Assert.False(parameter.TryGetProperty("Default", out _));
        Assert.Equal(2, parameter.GetProperty("MinLength").GetInt32());
    }

    /// <summary>The findings of the core rules in a build in which no analyzer failed.</summary>
    private static List<BuildDiagnostic> FindingsOf(CommandResult build)
    {
        Assert.DoesNotContain("AD0001", build.Output, StringComparison.Ordinal);
        return [.. build.Diagnostics.Where(diagnostic => CoreRules.Contains(diagnostic.Id))];
    }

    /// <summary>The text before (<c>-</c>) or after (<c>+</c>) a change, its unchanged lines included.</summary>
    private static string SideOf(IEnumerable<string> diff, char side) =>
        string.Join('\n', diff.Where(line => line.Length == 0 || line[0] == ' ' || line[0] == side).Select(line => line.Length == 0 ? line : line[1..]));

    private static IEnumerable<JsonProperty> Members(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => Members(member.Value).Prepend(member)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Members),
        _ => [],
    };

    private static IEnumerable<string> Texts(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => [element.GetString()!],
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => Texts(member.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Texts),
        _ => [],
    };
}
