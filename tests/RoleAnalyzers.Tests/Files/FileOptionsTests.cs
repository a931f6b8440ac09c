using Microsoft.CodeAnalysis;
using RoleAnalyzers.Tests.Harness;

namespace RoleAnalyzers.Tests.Files;

/// <summary>Options that hold for a file: the sections of <c>.editorconfig</c> that are for its name.</summary>
public sealed class FileOptionsTests
{
    private const string Anybody = """{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"AWS":"*"},"Action":"sts:AssumeRole"}}""";
    private const string Broken = """{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"AWS":"*"},"Action":"sts:AssumeRole",}}""";
    private const string Account = """{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"AWS":"999988887777"},"Action":"sts:AssumeRole"}}""";
    private const string Other = """{"name":"x"}""";

    [Theory]
    [InlineData("", Anybody, "ROLE2001")]
    [InlineData("auto", Anybody, "ROLE2001")]
    [InlineData("on", Anybody, "ROLE2001")]
    [InlineData("off", Anybody, "")]
    [InlineData("", Broken, "")]
    [InlineData("auto", Broken, "")]
    [InlineData("on", Broken, "ROLE2009")]
    [InlineData("off", Broken, "")]
    [InlineData("auto", Other, "")]
    [InlineData("off", Other, "")]
    [InlineData("sometimes", Anybody, "ROLE0001 ROLE2001")]
    public async Task A_mode_says_which_files_are_policies(string mode, string text, string rules) =>
        Assert.Equal(rules, await RulesAsync(text, mode.Length == 0 ? null : $"[*.json]\nrole_analyzers.policy_files = {mode}\n"));

    [Theory]
    [InlineData("[*.json]\nrole_analyzers.disabled_rules = ROLE2001\n", "")]
    [InlineData("[*.json]\nrole_analyzers.disabled_rules = ROLE2002, role2001\n", "")]
    [InlineData("[*]\nrole_analyzers.disabled_rules = ROLE2001\n", "")]
    [InlineData("[role.trust-policy.json]\nrole_analyzers.disabled_rules = ROLE2001\n", "")]
    [InlineData("[*.json]\nrole_analyzers.disabled_rules = ROLE2002\n", "ROLE2001")]
    [InlineData("[*.cs]\nrole_analyzers.disabled_rules = ROLE2001\n", "ROLE2001")]
    [InlineData("[other.json]\nrole_analyzers.disabled_rules = ROLE2001\n", "ROLE2001")]
    public async Task A_rule_is_silenced_by_file(string config, string rules) => Assert.Equal(rules, await RulesAsync(Anybody, config));

    [Theory]
    [InlineData(null, "ROLE3009")]
    [InlineData("[*.json]\nrole_analyzers.own_account = 123456789012\n", "ROLE3001")]
    [InlineData("[*.json]\nrole_analyzers.own_account = 999988887777\n", "")]
    [InlineData("[*.json]\nrole_analyzers.trusted_accounts = 999988887777\n", "")]
    [InlineData("[*.cs]\nrole_analyzers.own_account = 123456789012\n", "ROLE3009")]
    public async Task Accounts_are_told_by_file(string? config, string rules) => Assert.Equal(rules, await RulesAsync(Account, config));

    [Theory]
    [InlineData("[*.json]\nrole_analyzers.own_account = 1\n", 1)]
    [InlineData("[*.cs]\nrole_analyzers.own_account = 1\n", 0)]
    public async Task An_option_that_is_not_understood_is_reported_where_there_are_only_files(string config, int findings) =>
        Assert.Equal(findings, (await PolicyFiles.AnalyzeAsync(config, new AdditionalFile(PolicyFiles.Path, Other))).Count(f => f.Id == "ROLE0001"));

    [Fact]
    public async Task An_option_that_is_not_understood_is_reported_once_for_sources_and_files()
    {
        var findings = await Findings.OfAsync(
            PolicyFiles.Compile(Libraries.StsV4),
            PolicyFiles.Options("[*]\nrole_analyzers.own_account = 1\n", new AdditionalFile(PolicyFiles.Path, Other)));
        Assert.Equal(Location.None, Assert.Single(findings).Location);
    }

    private static async Task<string> RulesAsync(string text, string? config) => string.Join(
        ' ', (await PolicyFiles.AnalyzeAsync(config, new AdditionalFile(PolicyFiles.Path, text))).Select(finding => finding.Id).Order());
}
