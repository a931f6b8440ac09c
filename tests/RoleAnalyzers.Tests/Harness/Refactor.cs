using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.Text;
using RoleAnalyzers.CodeFixes;

namespace RoleAnalyzers.Tests.Harness;

/// <summary>Applies the refactoring to a scenario as a host does, through a workspace in which the generator runs.</summary>
internal static class Refactor
{
    private static readonly Lazy<MefHostServices> Host = new(() => MefHostServices.Create(MefHostServices.DefaultAssemblies));

    /// <summary>What is offered at a span of the program's main file, and the solutions that come of it.</summary>
    public static async Task<ImmutableArray<(string Title, Solution Changed)>> OfferedAsync(
        Scenario scenario, TextSpan span, bool hasGenerator = true, LanguageVersion language = LanguageVersion.Latest)
    {
        using var workspace = new AdhocWorkspace(Host.Value);
        var solution = Fix.Open(workspace, scenario);
        foreach (var project in solution.ProjectIds)
        {
            solution = solution.WithProjectParseOptions(project, Scenario.ParseOptions.WithLanguageVersion(language));
            if (hasGenerator && !solution.GetProject(project)!.AnalyzerReferences.OfType<GeneratorReference>().Any())
                solution = solution.AddAnalyzerReference(project, new GeneratorReference());
        }

        var document = solution.Projects.Single(project => project.Name == Scenario.MainProject).Documents.Single(document => document.Name == Scenario.MainFile);
        var actions = new List<CodeAction>();
        await new DelegationRefactoringProvider().ComputeRefactoringsAsync(new CodeRefactoringContext(document, span, actions.Add, CancellationToken.None));
        var offered = ImmutableArray.CreateBuilder<(string, Solution)>();
        foreach (var action in actions)
        {
            var operation = Assert.Single((await action.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>());
            offered.Add((action.Title, operation.ChangedSolution));
        }

        return offered.ToImmutable();
    }
}
