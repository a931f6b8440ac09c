using Microsoft.CodeAnalysis;
using RoleAnalyzers.Analyzers;
using RoleAnalyzers.Tests.Harness;

namespace RoleAnalyzers.Tests.Analyzers;

/// <summary>Options: what is understood, what ROLE0001 says of the rest, and that sections apply by file.</summary>
public sealed class OptionsTests
{
    [Theory]
    [InlineData("own_account", "111122223333")]
    [InlineData("own_account", "111122223333, 444455556666")]
    [InlineData("own_account", " 111122223333 ,444455556666,")]
    [InlineData("trusted_accounts", "111122223333")]
    [InlineData("organization", "o-a1b2c3d4e5")]
    [InlineData("policy_files", "on")]
    [InlineData("policy_files", "auto")]
    [InlineData("policy_files", "off")]
    [InlineData("disabled_rules", "ROLE1001, role2001")]
    [InlineData("trust_policy_members", "My.Policies.Trust, Global.Member")]
    [InlineData("own_account", "")]
    public async Task Understood(string key, string value) => Assert.Empty(await ReportedAsync(key, value));

    [Theory]
    [InlineData("own_account", "11112222333", "11112222333")]
    [InlineData("own_account", "111122223333, 1111-2222-3333", "1111-2222-3333")]
    [InlineData("own_account", "١١١١٢٢٢٢٣٣٣٣", "١١١١٢٢٢٢٣٣٣٣")]
    [InlineData("trusted_accounts", "111122223333 444455556666", "111122223333 444455556666")]
    [InlineData("organization", "r-ab12", "r-ab12")]
    [InlineData("organization", "o-a1b2c3d4e5, o-a1b2c3d4e6", "o-a1b2c3d4e5, o-a1b2c3d4e6")]
    [InlineData("policy_files", "yes", "yes")]
    [InlineData("disabled_rules", "ROLE1001, ROLE10001", "ROLE10001")]
    [InlineData("trust_policy_members", "Trust", "Trust")]
    [InlineData("trust_policy_members", "My.Policies.", "My.Policies.")]
    public async Task Not_understood(string key, string value, string fault)
    {
        var finding = Assert.Single(await ReportedAsync(key, value));

        Assert.Equal("ROLE0001", finding.Id);
        Assert.Equal(Location.None, finding.Location);
        Assert.Contains($"role_analyzers.{key}", finding.GetMessage(null));
        Assert.Contains($"'{fault}'", finding.GetMessage(null));
        Assert.Contains(OptionKeys.All.Single(k => k.Name == $"role_analyzers.{key}").Accepted, finding.GetMessage(null));
    }

    [Fact]
    public async Task Reported_once_a_compilation_however_many_files_have_it()
    {
        var scenario = new Scenario(Libraries.StsV4, "class C;")
        {
            EditorConfig = "[*.cs]\nrole_analyzers.own_account = 1\n",
        };

        var analysis = await Analyze.CheckAsync(scenario with { Files = scenario.Files.Add("B.cs", "class B;") });

        Assert.Single(analysis.WithoutPlace);
    }

    [Fact]
    public async Task Two_sections_with_two_faults_are_two_findings()
    {
        var scenario = new Scenario(Libraries.StsV4, "class C;")
        {
            EditorConfig = "[Program.cs]\nrole_analyzers.own_account = 1\n[B.cs]\nrole_analyzers.own_account = 2\n",
        };

        var analysis = await Analyze.CheckAsync(scenario with { Files = scenario.Files.Add("B.cs", "class B;") });

        Assert.Equal(2, analysis.WithoutPlace.Count());
    }

    [Fact]
    public async Task Nothing_is_said_where_no_library_is_referenced()
    {
        var analysis = await Analyze.CheckAsync(new Scenario(Libraries.None, "class C;")
        {
            EditorConfig = "[*.cs]\nrole_analyzers.own_account = 1\n",
        });

        Assert.Empty(analysis.Findings);
    }

    [Fact]
    public async Task A_disabled_rule_is_silent_in_its_section_alone()
    {
        const string Body = """
            class {0}
            {{
                object o = new Amazon.Runtime.AssumeRoleAWSCredentials(
                    new Amazon.Runtime.InstanceProfileAWSCredentials(), "a", "hop",
                    new Amazon.Runtime.AssumeRoleAWSCredentialsOptions {{ DurationSeconds = {1} }});
            }}
            """;
        var scenario = new Scenario(Libraries.StsV4, string.Format(null, Body, "C", "{|ROLE1001:7200|}"))
        {
            EditorConfig = "[B.cs]\nrole_analyzers.disabled_rules = ROLE1001\n",
        };

        var analysis = await Analyze.CheckAsync(scenario with { Files = scenario.Files.Add("B.cs", string.Format(null, Body, "B", "7200")) });

        Assert.Single(analysis.Findings);
    }

    [Fact]
    public async Task A_global_config_reaches_every_file()
    {
        var analysis = await Analyze.CheckAsync(new Scenario(Libraries.StsV4, "class C;")
        {
            EditorConfig = "is_global = true\nrole_analyzers.own_account = 1\n",
        });

        Assert.Single(analysis.WithoutPlace);
    }

    private static async Task<IEnumerable<Diagnostic>> ReportedAsync(string key, string value) =>
        (await Analyze.CheckAsync(new Scenario(Libraries.StsV4, "class C;")
        {
            EditorConfig = $"[*.cs]\nrole_analyzers.{key} = {value}\n",
        })).Findings;
}
