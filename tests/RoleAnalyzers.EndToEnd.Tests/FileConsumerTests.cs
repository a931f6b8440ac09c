using System.Text.RegularExpressions;
using RoleAnalyzers.EndToEnd.Tests.Machinery;

namespace RoleAnalyzers.EndToEnd.Tests;

/// <summary>What a build says of the policies and templates in a project's folder.</summary>
[Collection(nameof(ConsumerTestGroup))]
public sealed class FileConsumerTests(FileConsumer consumer) : IClassFixture<FileConsumer>
{
    private static readonly (string File, string Id, string Text)[] Expected =
    [
        ("infrastructure/serverless.template", "ROLE2004", "\"lambda:InvokeFunction\""),
        ("infrastructure/stack.template.json", "ROLE4003", "\"lambda.amazon.com\""),
        ("policies/AssumeRolePolicy.json", "ROLE2001", "\"*\""),
        ("policies/ReaderTrustPolicyDocument.json", "ROLE2001", "\"*\""),
        ("policies/added.trust-policy.json", "ROLE2001", "\"*\""),
        ("policies/of-another-name.json", "ROLE2001", "\"*\""),
        ("policies/vendor.trust-policy.json", "ROLE3001", "\"arn:aws:iam::999988887777:root\""),
    ];

    [Fact]
    public void A_build_names_file_line_and_column_and_looks_at_sources_alone()
    {
        var build = consumer.Build().Succeeded();

        Assert.DoesNotContain("AD0001", build.Output, StringComparison.Ordinal);
        Assert.Equal(
            Expected.Select(one => (one.File, one.Id, consumer.PlaceOf(one.File, one.Text))),
            Findings(build).Select(finding => (consumer.Relative(finding.File), finding.Id, (finding.Line, finding.Column))));
    }

    [Fact]
    public void Each_finding_is_told_once()
    {
        // The summary behind these words tells every warning again.
        var said = consumer.Build().Succeeded().Output.Split("Build succeeded.")[0];

        Assert.Equal(Expected.Length, Regex.Count(said, "warning ROLE[0-9]{4}:"));
    }

    [Fact]
    public void Building_twice_gives_the_same() =>
        Assert.Equal(Findings(consumer.Build().Succeeded()), Findings(consumer.Build().Succeeded()));

    [Fact]
    public void Without_the_names_only_files_that_the_project_adds_are_read() =>
        Assert.Equal(
            ["policies/added.trust-policy.json", "policies/of-another-name.json"],
            Findings(consumer.Build("-p:RoleAnalyzersPolicyFiles=false").Succeeded()).Select(finding => consumer.Relative(finding.File)));

    [Fact]
    public void A_value_that_there_is_not_gives_one_warning()
    {
        var findings = Findings(consumer.Build("-p:RoleAnalyzersPolicyFiles=some").Succeeded());

        var aboutProperty = Assert.Single(findings, finding => finding.Id == "ROLE0001");
        Assert.Equal("FileConsumer.csproj", aboutProperty.FileName);
        Assert.Contains("'some'", aboutProperty.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_named_in_WarningsAsErrors_stop_the_build()
    {
        var build = consumer.Build("-p:WarningsAsErrors=ROLE4003");

        Assert.NotEqual(0, build.ExitCode);
        Assert.Equal("infrastructure/stack.template.json", consumer.Relative(Assert.Single(Findings(build), finding => finding.Level == "error").File));
    }

    [Theory]
    [InlineData("-p:RoleAnalyzersMode=None", "")]
    [InlineData("-p:RoleAnalyzersMode=Minimum", "ROLE2001 ROLE3001")]
    [InlineData("-p:NoWarn=ROLE2001%3BROLE4003", "ROLE2004 ROLE3001")]
    public void What_silences_a_rule_in_the_project_silences_it_in_files(string property, string rules) =>
        Assert.Equal(rules, string.Join(' ', Findings(consumer.Build(property).Succeeded()).Select(finding => finding.Id).Distinct().Order()));

    private static List<BuildDiagnostic> Findings(CommandResult build) =>
    [
        .. build.Diagnostics.Where(diagnostic => diagnostic.Id.StartsWith("ROLE", StringComparison.Ordinal))
            .OrderBy(diagnostic => diagnostic.File, StringComparer.Ordinal).ThenBy(diagnostic => diagnostic.Line),
    ];
}
