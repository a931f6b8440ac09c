using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using RoleAnalyzers.Delegations;

namespace RoleAnalyzers.Tests.Harness;

/// <summary>The findings of a scenario whose markup has been checked.</summary>
/// <param name="Scenario">The scenario.</param>
/// <param name="Findings">By file and place.</param>
internal sealed record Analysis(Scenario Scenario, ImmutableArray<Diagnostic> Findings)
{
    /// <summary>The findings that have no place in source.</summary>
    public IEnumerable<Diagnostic> WithoutPlace => Findings.Where(f => f.Location == Location.None);

    /// <summary>The messages, in order.</summary>
    public IEnumerable<string> Messages => Findings.Select(f => f.GetMessage(null));

    /// <summary>The names (<c>#0</c>) of the marked places at which a finding has its additional locations, in order; the text of a place that bears no mark.</summary>
    public IEnumerable<string> AdditionalLocations(int finding = 0) => Findings[finding].AdditionalLocations.Select(place =>
    {
        foreach (var (file, marked) in Scenario.Files)
        {
            if (Scenario.PathOf(file) != place.SourceTree?.FilePath)
                continue;
            foreach (var mark in Markup.Read(marked, Scenario.Rule).Marks)
            {
                if (mark.Span == place.SourceSpan && mark.Name.StartsWith('#'))
                    return mark.Name;
            }
        }

        return place.SourceTree?.GetText().ToString(place.SourceSpan) ?? "";
    });
}

/// <summary>
/// Analyses a scenario: it compiles (unless half-typed), no analyzer throws, and the findings of all analyzers are those of
/// the markup, by id and exact span, no more and no fewer.
/// </summary>
internal static class Analyze
{
    public static Task<Analysis> CheckAsync(Libraries libraries, string source) => CheckAsync(new Scenario(libraries, source));

    public static async Task<Analysis> CheckAsync(Scenario scenario)
    {
        var findings = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var project in scenario.Files.Keys.Select(Scenario.ProjectOf).Distinct())
        {
            var (compilation, options) = Compile(scenario, project);
            Findings.AssertCompiles(compilation, scenario);
            findings.AddRange(await Findings.OfAsync(compilation, options));
        }

        Findings.AssertMatch(scenario, findings);
        return new(scenario, findings.ToImmutable());
    }

    /// <summary>The compilation of a project of the scenario, markup taken out, and the options that its files have.</summary>
    public static (CSharpCompilation Compilation, AnalyzerOptions Options) Compile(Scenario scenario, string project = Scenario.MainProject)
    {
        var trees = scenario.Files.Where(f => Scenario.ProjectOf(f.Key) == project)
            .Select(f => CSharpSyntaxTree.ParseText(
                Markup.Read(f.Value, scenario.Rule).Text, Scenario.ParseOptions, Scenario.PathOf(f.Key)))
            .Append(CSharpSyntaxTree.ParseText(Scenario.Usings, Scenario.ParseOptions, $"/{project}/Usings.cs"))
            .ToList();
        var compilation = CSharpCompilation.Create(
            project, trees, TestReferences.Of(scenario.Libraries), scenario.CompilationOptions(trees));
        return (Complete(compilation), new AnalyzerOptions([], new EditorConfigOptions(scenario.EditorConfig)));
    }

    /// <summary>Whether a file says that it uses what is generated.</summary>
    public static bool AsksForGeneratedCode(string text) =>
        text.Contains("using RoleAnalyzers;", StringComparison.Ordinal) || text.Contains("[RoleAnalyzers.Delegation(", StringComparison.Ordinal);

    /// <summary>With what is generated, as a host has it, for a program that asks for it.</summary>
    private static CSharpCompilation Complete(CSharpCompilation compilation)
    {
        if (!compilation.SyntaxTrees.Any(tree => AsksForGeneratedCode(tree.GetText().ToString())))
            return compilation;
        CSharpGeneratorDriver.Create([new DelegationGenerator().AsSourceGenerator()], parseOptions: Scenario.ParseOptions)
            .RunGeneratorsAndUpdateCompilation(compilation, out var complete, out var faults, TestContext.Current.CancellationToken);
        Assert.Empty(faults);
        return (CSharpCompilation)complete;
    }
}
