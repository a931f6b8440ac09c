using System.Text.Json;
using RoleAnalyzers.EndToEnd.Tests.Machinery;
using RoleAnalyzers.Iam.Rules;

namespace RoleAnalyzers.EndToEnd.Tests;

/// <summary>The README's commands on a fresh clone: what they say of the samples, and what they make of them.</summary>
[Collection(nameof(SampleTestGroup))]
public sealed class SampleTests(SampleClone clone)
{
    /// <summary>The files that the README walks through, with the core rules.</summary>
    private static readonly string[] CoreFiles = ["samples/StsClient/Program.cs", "samples/VendorAccess/VendorAccessStack.cs"];

    /// <summary>
    /// What a repair of all leaves: it is decided one at a time, has no fix, is a placeholder, or stands in no source file. The compiler
    /// names no file for an option.
    /// </summary>
    private static readonly (string File, string Rule)[] Left =
    [
        ("CSC", "ROLE0001"),
        ("samples/StsClient/DayShift.cs", "ROLE1008"),
        ("samples/StsClient/Delegations.cs", "ROLE5001"),
        ("samples/StsClient/Delegations.cs", "ROLE5002"),
        ("samples/StsClient/Delegations.cs", "ROLE5003"),
        ("samples/StsClient/Delegations.cs", "ROLE5004"),
        ("samples/StsClient/Delegations.cs", "ROLE5005"),
        ("samples/StsClient/Delegations.cs", "ROLE5006"),
        ("samples/StsClient/Delegations.cs", "ROLE5007"),
        ("samples/StsClient/Delegations.cs", "ROLE5008"),
        ("samples/StsClient/NightShift.cs", "ROLE1005"),
        ("samples/StsClient/NightShift.cs", "ROLE1006"),
        ("samples/StsClient/NightShift.cs", "ROLE1011"),
        ("samples/StsClient/NightShift.cs", "ROLE1012"),
        ("samples/StsClient/NightShift.cs", "ROLE1013"),
        ("samples/VendorAccess/MigratedStack.cs", "ROLE2003"),
        ("samples/VendorAccess/OperationsStack.cs", "ROLE2002"),
        ("samples/VendorAccess/PartnersStack.cs", "ROLE3003"),
        ("samples/VendorAccess/ServicesStack.cs", "ROLE3006"),
        ("samples/VendorAccess/ServicesStack.cs", "ROLE3007"),
        ("samples/VendorAccess/ServicesStack.cs", "ROLE3008"),
        ("samples/VendorAccess/ServicesStack.cs", "ROLE4001"),
        ("samples/VendorAccess/SignInStack.cs", "ROLE2005"),
        ("samples/VendorAccess/SignInStack.cs", "ROLE2006"),
        ("samples/VendorAccess/policies/scanner.trust-policy.json", "ROLE2001"),
    ];

    private static readonly (string File, string Rule)[] Repaired =
    [
        (CoreFiles[0], "ROLE1001"),
        (CoreFiles[1], "ROLE2001"),
        (CoreFiles[1], "ROLE3001"),
        ("samples/StsClient/NightShift.cs", "ROLE1002"),
        ("samples/StsClient/NightShift.cs", "ROLE1007"),
        ("samples/VendorAccess/Inspection.cs", "ROLE1003"),
        ("samples/VendorAccess/Inspection.cs", "ROLE3010"),
        ("samples/VendorAccess/MigratedStack.cs", "ROLE1004"),
        ("samples/VendorAccess/MigratedStack.cs", "ROLE2009"),
        ("samples/VendorAccess/OperationsStack.cs", "ROLE2004"),
        ("samples/VendorAccess/OperationsStack.cs", "ROLE2008"),
        ("samples/VendorAccess/OperationsStack.cs", "ROLE2010"),
        ("samples/VendorAccess/OperationsStack.cs", "ROLE4003"),
        ("samples/VendorAccess/PartnersStack.cs", "ROLE3002"),
        ("samples/VendorAccess/SignInStack.cs", "ROLE2007"),
    ];

    /// <summary>What a build says when it prints advice too.</summary>
    private static readonly (string File, string Rule)[] Advice =
    [
        ("samples/StsClient/DayShift.cs", "ROLE1014"),
        ("samples/StsClient/NightShift.cs", "ROLE1009"),
        ("samples/StsClient/NightShift.cs", "ROLE1010"),
        ("samples/VendorAccess/Inspection.cs", "ROLE3005"),
        ("samples/VendorAccess/MigratedStack.cs", "ROLE2011"),
        ("samples/VendorAccess/PartnersStack.cs", "ROLE3009"),
        ("samples/VendorAccess/ServicesStack.cs", "ROLE3004"),
        ("samples/VendorAccess/ServicesStack.cs", "ROLE4002"),
        ("samples/VendorAccess/policies/members.trust-policy.json", "ROLE2012"),
    ];

    /// <summary>Rules about what a call is named, or about one that leaves nothing in a template.</summary>
    private static readonly string[] AboutCalls = ["ROLE3004", "ROLE3008"];

    /// <summary>The stacks of the CDK app: each has a source file of its name, and makes a template of it.</summary>
    public static TheoryData<string> Stacks => ["Migrated", "Operations", "Partners", "Services", "SignIn", "VendorAccess"];

    [Fact]
    public void The_build_reports_the_findings_with_file_and_line()
    {
        var findings = FindingsOf(clone.Build);

        Assert.Equal([.. Left.Concat(Repaired).Order()], Named(findings));
        Assert.All(findings, finding => Assert.True(finding is { Line: > 0, Column: > 0 } or { Id: "ROLE0001" }));
    }

    [Fact]
    public void The_samples_show_every_rule()
    {
        Assert.Equal([.. Left.Concat(Repaired).Concat(Advice).Order()], Named(FindingsOf(clone.BuildWithAdvice)));
        Assert.Equal(RuleCatalog.Rules.Select(rule => rule.Id), Left.Concat(Repaired).Concat(Advice).Select(finding => finding.Rule).Distinct().Order());
    }

    [Fact]
    public void The_README_shows_what_the_build_says()
    {
        var said = clone.Build.Diagnostics.Where(finding => CoreFiles.Contains(clone.Relative(finding.File))).Select(finding =>
            $"{clone.Relative(finding.File)}({finding.Line},{finding.Column}): {finding.Level} {finding.Id}: {finding.Message}");

        Assert.Equal(said.Order(StringComparer.Ordinal), Readme.Blocks("text").SelectMany(block => block).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_README_shows_what_the_repair_does()
    {
        var before = string.Concat(CoreFiles.Select(file => clone.Cloned[file]));
        var after = string.Concat(CoreFiles.Select(file => clone.Repaired[0][file]));

        var asShown = Readme.Blocks("diff").Aggregate(before, (text, diff) => text.Replace(SideOf(diff, '-'), SideOf(diff, '+'), StringComparison.Ordinal));

        Assert.NotEqual(before, after);
        Assert.Equal(after, asShown);
    }

    [Fact]
    public void The_repair_touches_the_files_with_findings_alone()
    {
        var touched = clone.Cloned.Keys.Where(file => clone.Cloned[file] != clone.Repaired[0][file]);

        Assert.Equal(Repaired.Select(finding => finding.File).Append("samples/VendorAccess/SignInStack.cs").Distinct().Order(StringComparer.Ordinal), touched);
    }

    [Fact]
    public void The_repair_gives_the_same_bytes_every_time()
    {
        Assert.Equal(SampleClone.Rounds, clone.Repaired.Count);
        Assert.All(clone.Repaired, round => Assert.Equal(clone.Repaired[0], round));
    }

    [Fact]
    public void In_the_repaired_samples_only_what_is_decided_one_at_a_time_is_found() =>
        Assert.Equal([.. Left.Order()], Named(FindingsOf(clone.BuildOfRepaired)));

    [Theory]
    [MemberData(nameof(Stacks))]
    public void The_template_that_the_stack_makes_has_the_findings_of_its_source(string stack)
    {
        Assert.SkipUnless(CommandLine.Knows("node"), "Node is not on the path, and the CDK runs its constructs in it: install Node to see the templates of the samples.");
        var findings = FindingsOf(clone.BuildWithTemplates).ToLookup(finding => finding.FileName, finding => finding.Id);

        Assert.NotEmpty(findings[$"{stack}.template.json"]);
        Assert.Equal(findings[$"{stack}Stack.cs"].Where(id => !AboutCalls.Contains(id)).Order(), findings[$"{stack}.template.json"].Order());
    }

    [Fact]
    public void The_template_that_the_repaired_stack_makes_has_no_finding()
    {
        Assert.SkipUnless(CommandLine.Knows("node"), "Node is not on the path, and the CDK runs its constructs in it: install Node to see the templates of the repaired samples.");
        var findings = FindingsOf(clone.BuildOfRepairedWithTemplates).ToLookup(finding => finding.FileName, finding => finding.Id);

        Assert.NotEmpty(findings["Operations.template.json"]);
        Assert.Empty(findings["VendorAccess.template.json"]);
    }

    [Fact]
    public void The_repaired_stack_trusts_nobody_by_wildcard_and_demands_an_external_id()
    {
        Assert.SkipUnless(CommandLine.Knows("node"), "Node is not on the path, and the CDK runs its constructs in it: install Node to see the template of the repaired sample.");
        Assert.DoesNotContain(FindingsOf(clone.BuildOfRepaired), finding => CoreFiles.Contains(clone.Relative(finding.File)));
        using var template = JsonDocument.Parse(clone.TemplatesOfRepaired["VendorAccess.template.json"]);
        var principals = Members(template.RootElement).Where(member => member.Name == "Principal").Select(member => member.Value).ToList();
        Assert.NotEmpty(principals);
        Assert.DoesNotContain(principals, principal => Texts(principal).Contains("*"));

        var externalId = Assert.Single(Members(template.RootElement), member => member.Name == "sts:ExternalId").Value;
        var parameter = template.RootElement.GetProperty("Parameters").GetProperty(externalId.GetProperty("Ref").GetString()!);
        Assert.False(parameter.TryGetProperty("Default", out _));
        Assert.Equal(2, parameter.GetProperty("MinLength").GetInt32());
    }

    private IEnumerable<(string File, string Rule)> Named(IEnumerable<BuildDiagnostic> findings) =>
        findings.Select(finding => (finding.Line > 0 ? clone.Relative(finding.File) : finding.File, finding.Id)).Order();

    /// <summary>The findings of our rules in a build in which no analyzer failed.</summary>
    private static List<BuildDiagnostic> FindingsOf(CommandResult build)
    {
        Assert.DoesNotContain("AD0001", build.Output, StringComparison.Ordinal);
        return [.. build.Diagnostics.Where(diagnostic => diagnostic.Id.StartsWith("ROLE", StringComparison.Ordinal))];
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
