using System.Text.RegularExpressions;
using System.Xml.Linq;
using RoleAnalyzers.EndToEnd.Tests.Machinery;
using RoleAnalyzers.Iam.Rules;

namespace RoleAnalyzers.EndToEnd.Tests;

/// <summary>What is told of the rules outside the catalogue is told as the catalogue has it.</summary>
public sealed partial class CatalogTests
{
    private static readonly string[] CoreRules = ["ROLE1001", "ROLE2001", "ROLE3001"];

    [Fact]
    public void The_READMEs_table_has_every_rule()
    {
        var expected = RuleCatalog.Rules.Select(rule => $"[{rule.Id}](docs/rules/{rule.Id}.md) {rule.Level} {rule.Title}");

        Assert.Equal(expected, Readme.Table("Rule").Select(row => string.Join(' ', row)));
    }

    [Fact]
    public void The_README_installs_the_version_that_is_packed()
    {
        var packed = XDocument.Load(Repository.PathOf("Directory.Build.props")).Descendants("Version").Single().Value;

        var reference = XElement.Parse(Readme.Blocks("xml")[0].Single());
        Assert.Equal(("RoleAnalyzers", packed, "all"), ((string?)reference.Attribute("Include"), (string?)reference.Attribute("Version"), (string?)reference.Attribute("PrivateAssets")));
    }

    [Fact]
    public void Every_rule_is_in_the_release_list_with_its_level()
    {
        var expected = RuleCatalog.Rules.Select(rule => (rule.Id, rule.Category, rule.Level.ToString(), rule.Title));

        var released = Repository.ReadText("docs/releases.md").Split('\n')
            .Where(line => line.StartsWith("| ROLE", StringComparison.Ordinal))
            .Select(line => line.Trim('|', ' ').Split(" | "))
            .Select(cells => (cells[0], cells[1], cells[2], cells[3]));
        Assert.Equal(expected, released.Order());
    }

    [Fact]
    public void All_makes_a_warning_of_every_advice() =>
        Assert.Equal(
            RuleCatalog.Rules.Where(rule => rule.Level == RuleLevel.Info).Select(rule => (rule.Id, "warning")),
            Preset("All"));

    [Fact]
    public void Minimum_silences_every_rule_but_three() =>
        Assert.Equal(
            RuleCatalog.Rules.Where(rule => !CoreRules.Contains(rule.Id)).Select(rule => (rule.Id, "none")),
            Preset("Minimum"));

    [Fact]
    public void None_silences_every_rule() =>
        Assert.Equal(RuleCatalog.Rules.Select(rule => (rule.Id, "none")), Preset("None"));

    [Theory]
    [InlineData("All")]
    [InlineData("Minimum")]
    [InlineData("None")]
    public void Whatever_a_project_says_itself_goes_before_a_preset(string mode)
    {
        var level = Assert.Single(TextOfPreset(mode).Split('\n'), line => line.StartsWith("global_level = ", StringComparison.Ordinal));

        Assert.True(int.Parse(level["global_level = ".Length..]) < 0);
    }

    private static IEnumerable<(string Id, string Severity)> Preset(string mode) =>
        SeverityLine().Matches(TextOfPreset(mode)).Select(line => (line.Groups["id"].Value, line.Groups["severity"].Value));

    private static string TextOfPreset(string mode) => Repository.ReadText($"src/RoleAnalyzers.Package/build/presets/{mode}.globalconfig");

    [GeneratedRegex(@"^dotnet_diagnostic\.(?<id>\w+)\.severity = (?<severity>\w+)$", RegexOptions.Multiline)]
    private static partial Regex SeverityLine();
}
