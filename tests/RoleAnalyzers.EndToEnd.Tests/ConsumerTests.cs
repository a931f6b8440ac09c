using RoleAnalyzers.EndToEnd.Tests.Machinery;
using RoleAnalyzers.Iam.Rules;

namespace RoleAnalyzers.EndToEnd.Tests;

/// <summary>What a build of a project that references the package says, and that it obeys what the project asks for.</summary>
[Collection(nameof(ConsumerTestGroup))]
public sealed class ConsumerTests(PackageConsumer consumer)
{
    private static readonly string[] CoreRules = ["ROLE1001", "ROLE2001", "ROLE3001"];

    [Fact]
    public void A_build_names_file_line_and_column_and_obeys_pragma_suppression_and_editorconfig()
    {
        var findings = OurFindings(consumer.Build().Succeeded()).Where(finding => finding.Id != "ROLE0001").ToList();

        Assert.Equal(
            [
                ("Roles.cs", consumer.PlaceOf("7200"), "warning", "ROLE1001"),
                ("Roles.cs", consumer.PlaceOf("new AnyPrincipal()"), "warning", "ROLE2001"),
                ("Roles.cs", consumer.PlaceOf("new AccountPrincipal(\"999988887777\")"), "warning", "ROLE3001"),
            ],
            findings.Select(finding => (finding.FileName, (finding.Line, finding.Column), finding.Level, finding.Id)).Order());
        Assert.All(findings, finding => Assert.Equal(RuleCatalog.Rules.Single(rule => rule.Id == finding.Id).HelpAddress, finding.HelpAddress));
    }

    [Theory]
    [InlineData("", "ROLE0001 ROLE1001 ROLE2001 ROLE3001")]
    [InlineData("Default", "ROLE0001 ROLE1001 ROLE2001 ROLE3001")]
    [InlineData("All", "ROLE0001 ROLE1001 ROLE2001 ROLE3001 ROLE3009")]
    [InlineData("minimum", "ROLE1001 ROLE2001 ROLE3001")]
    [InlineData("None", "")]
    public void A_mode_chooses_the_rules_that_speak(string mode, string rules) =>
        Assert.Equal(rules, string.Join(' ', IdsOf(consumer.Build($"-p:RoleAnalyzersMode={mode}").Succeeded())));

    [Fact]
    public void A_mode_that_there_is_not_gives_one_warning_and_means_default()
    {
        var findings = OurFindings(consumer.Build("-p:RoleAnalyzersMode=Strict").Succeeded());

        var aboutMode = Assert.Single(findings, finding => finding.Message.Contains("RoleAnalyzersMode", StringComparison.Ordinal));
        Assert.Equal(("Consumer.csproj", "warning", "ROLE0001"), (aboutMode.FileName, aboutMode.Level, aboutMode.Id));
        Assert.Contains("'Strict'", aboutMode.Message, StringComparison.Ordinal);
        Assert.Contains("Default, All, Minimum or None", aboutMode.Message, StringComparison.Ordinal);
        Assert.Equal(CoreRules, findings.Select(finding => finding.Id).Where(id => id != "ROLE0001").Order());
    }

    [Fact]
    public void Rules_named_in_WarningsAsErrors_stop_the_build()
    {
        var build = consumer.Build("-p:WarningsAsErrors=ROLE2001");

        Assert.NotEqual(0, build.ExitCode);
        Assert.Equal(["ROLE2001"], OurFindings(build).Where(finding => finding.Level == "error").Select(finding => finding.Id).Distinct());
    }

    [Fact]
    public void Rules_named_in_NoWarn_are_silent() =>
        Assert.Equal(["ROLE0001", "ROLE3001"], IdsOf(consumer.Build("-p:NoWarn=ROLE1001%3BROLE2001").Succeeded()));

    private static IEnumerable<string> IdsOf(CommandResult build) => OurFindings(build).Select(finding => finding.Id).Distinct().Order();

    /// <summary>The findings of our rules. An analyzer that threw would be silent; here it fails the test.</summary>
    private static List<BuildDiagnostic> OurFindings(CommandResult build)
    {
        Assert.DoesNotContain("AD0001", build.Output, StringComparison.Ordinal);
        return [.. build.Diagnostics.Where(diagnostic => diagnostic.Id.StartsWith("ROLE", StringComparison.Ordinal))];
    }
}
