using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.Text;

namespace RoleAnalyzers.Tests.Harness;

/// <summary>
/// Applies fixes to a scenario as a host does, through a workspace. The outcome must have exactly the texts of the second
/// scenario, compile, and have exactly the findings that the second scenario marks: none, where it has no marks.
/// </summary>
internal static class Fix
{
    /// <summary>The key of a fix that changes no code, but the options.</summary>
    private const string TrustAccount = "single:TrustAccount";

    /// <summary>What may be found after the repair of a rule's finding: what it had silenced, the placeholder that it leaves, or advice.</summary>
    private static readonly Dictionary<string, string[]> Uncovered = new()
    {
        ["ROLE1002"] = ["ROLE1010"],
        ["ROLE2001"] = ["ROLE3001", "ROLE3009", "ROLE2010", "ROLE4002"],
        ["ROLE2002"] = ["ROLE3001", "ROLE3009"],
        ["ROLE2005"] = ["ROLE2006", "ROLE2007"],
        ["ROLE2006"] = ["ROLE2006"],
        ["ROLE2008"] = ["ROLE3001", "ROLE3009"],
        ["ROLE3001"] = ["ROLE3002"],
        ["ROLE3009"] = ["ROLE3002"],
        ["ROLE4001"] = ["ROLE4002"],
        ["ROLE4003"] = ["ROLE4002"],
    };

    private static readonly Lazy<MefHostServices> Host = new(() => MefHostServices.Create(MefHostServices.DefaultAssemblies));

    /// <summary>Applies one action to a program of one file.</summary>
    public static Task CheckAsync(Scenario before, string after, int finding = 0, int action = 0) =>
        CheckAsync(before, before with { Source = after }, finding, action);

    /// <summary>Applies one action.</summary>
    /// <param name="finding">Which finding, by file and place.</param>
    /// <param name="action">Which of the actions offered for it, in the order in which they are listed.</param>
    public static async Task CheckAsync(Scenario before, Scenario after, int finding = 0, int action = 0)
    {
        using var workspace = new AdhocWorkspace(Host.Value);
        var solution = Open(workspace, before);
        var findings = await FindingsAsync(solution);
        Findings.AssertMatch(before, findings);
        var (_, actions) = await ActionsAsync(solution, findings[finding]);
        await CheckAsync(await ApplyAsync(actions[action].Action), after);
    }

    /// <summary>Applies a Fix All that starts at one finding.</summary>
    /// <param name="scope">Document, project or solution.</param>
    /// <param name="equivalenceKey">The key that the host asks for; null is asked for by some.</param>
    /// <param name="finding">Whose document, rule and provider the Fix All takes.</param>
    /// <param name="order">In which order the host hands the diagnostics over; null: by place.</param>
    public static async Task CheckAllAsync(
        Scenario before,
        Scenario after,
        FixAllScope scope,
        string? equivalenceKey,
        int finding = 0,
        Func<IEnumerable<Diagnostic>, IEnumerable<Diagnostic>>? order = null)
    {
        using var workspace = new AdhocWorkspace(Host.Value);
        var solution = Open(workspace, before);
        var findings = await FindingsAsync(solution);
        Findings.AssertMatch(before, findings);
        var start = findings[finding];
        var document = solution.GetDocument(start.Location.SourceTree)!;
        var provider = Ours.Fixes.First(f => f.FixableDiagnosticIds.Contains(start.Id) && f.GetFixAllProvider() is not null);
        var context = new FixAllContext(
            document,
            provider,
            scope,
            equivalenceKey!,
            provider.FixableDiagnosticIds,
            new Diagnostics(order is null ? findings : [.. order(findings)]),
            CancellationToken.None);
        var action = await provider.GetFixAllProvider()!.GetFixAsync(context);
        Assert.NotNull(action);
        await CheckAsync(await ApplyAsync(action), after);
    }

    /// <summary>
    /// Applies the first action that changes code of each finding that has one, in source order, until none has any. After each, the
    /// program compiles, the finding is gone, and none is new but one that it silenced.
    /// </summary>
    /// <param name="after">The marked-up program in the end.</param>
    public static async Task CheckInTurnAsync(Scenario before, Scenario after)
    {
        using var workspace = new AdhocWorkspace(Host.Value);
        var solution = Open(workspace, before);
        var findings = await FindingsAsync(solution);
        Findings.AssertMatch(before, findings);
        for (var i = 0; i < findings.Length;)
        {
            var (_, actions) = await ActionsAsync(solution, findings[i]);
            if (actions.FirstOrDefault(a => a.Action.EquivalenceKey != TrustAccount).Action is not { } first)
            {
                i++;
                continue;
            }

            solution = await ApplyAsync(first);
            var left = await FindingsAsync(solution);
            var ids = left.Select(f => f.Id).ToList();
            Assert.All(findings.RemoveAt(i), f => Assert.True(ids.Remove(f.Id), $"{f.Id} is gone with {findings[i].Id}"));
            Assert.All(ids, id => Assert.True(Uncovered.TryGetValue(findings[i].Id, out var known) && known.Contains(id), $"{id} is new"));
            Findings.AssertCompiles((await solution.Projects.Single().GetCompilationAsync())!, before);
            findings = left;
            i = 0;
        }

        await CheckAsync(solution, after);
    }

    /// <summary>Title and equivalence key of each action offered for a finding, in the order in which they are listed.</summary>
    public static async Task<ImmutableArray<(string Title, string? EquivalenceKey)>> OfferedAsync(Scenario scenario, int finding = 0)
    {
        using var workspace = new AdhocWorkspace(Host.Value);
        var solution = Open(workspace, scenario);
        var findings = await FindingsAsync(solution);
        Findings.AssertMatch(scenario, findings);
        var (_, actions) = await ActionsAsync(solution, findings[finding]);
        return [.. actions.Select(a => (a.Action.Title, a.Action.EquivalenceKey))];
    }

    /// <summary>The program's main file after the first action for the first finding of a rule.</summary>
    public static async Task<string> FirstAsync(Scenario scenario, string rule)
    {
        using var workspace = new AdhocWorkspace(Host.Value);
        var solution = Open(workspace, scenario);
        var findings = await FindingsAsync(solution);
        var (document, actions) = await ActionsAsync(solution, findings.First(finding => finding.Id == rule));
        var changed = (await ApplyAsync(actions[0].Action)).GetDocument(document.Id)!;
        return (await changed.GetTextAsync()).ToString();
    }

    /// <summary>The scenario as a solution; the caller owns the workspace.</summary>
    public static Solution Open(AdhocWorkspace workspace, Scenario scenario)
    {
        var solution = workspace.CurrentSolution;
        foreach (var files in scenario.Files.GroupBy(f => Scenario.ProjectOf(f.Key)))
        {
            var project = ProjectId.CreateNewId(files.Key);
            var texts = files.ToDictionary(f => f.Key, f => Markup.Read(f.Value, scenario.Rule).Text);
            var options = scenario.CompilationOptions(texts.Values.Select(t => CSharpSyntaxTree.ParseText(t, Scenario.ParseOptions)));
            solution = solution.AddProject(ProjectInfo.Create(
                project,
                VersionStamp.Default,
                files.Key,
                files.Key,
                LanguageNames.CSharp,
                filePath: $"/{files.Key}/{files.Key}.csproj",
                compilationOptions: options,
                parseOptions: Scenario.ParseOptions,
                metadataReferences: TestReferences.Of(scenario.Libraries),
                analyzerReferences: texts.Values.Any(Analyze.AsksForGeneratedCode) ? [new GeneratorReference()] : []));
            foreach (var (file, text) in texts)
                solution = solution.AddDocument(DocumentId.CreateNewId(project), file, SourceText.From(text), filePath: Scenario.PathOf(file));
            solution = solution.AddDocument(
                DocumentId.CreateNewId(project), "Usings.cs", Scenario.Usings, filePath: $"/{files.Key}/Usings.cs");
            if (scenario.EditorConfig is { } config)
            {
                solution = solution.AddAnalyzerConfigDocument(
                    DocumentId.CreateNewId(project), ".editorconfig", SourceText.From(config), filePath: "/.editorconfig");
            }
        }

        return solution;
    }

    /// <summary>The findings of all projects, by file and place.</summary>
    public static async Task<ImmutableArray<Diagnostic>> FindingsAsync(Solution solution)
    {
        var findings = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var project in solution.Projects.OrderBy(p => p.Name, StringComparer.Ordinal))
            findings.AddRange(await Findings.OfAsync((await project.GetCompilationAsync())!, project.AnalyzerOptions));
        return findings.ToImmutable();
    }

    /// <summary>The actions that all providers offer for a finding.</summary>
    public static async Task<(Document Document, ImmutableArray<(CodeFixProvider Provider, CodeAction Action)> Actions)> ActionsAsync(
        Solution solution, Diagnostic finding)
    {
        var document = solution.GetDocument(finding.Location.SourceTree)!;
        var actions = ImmutableArray.CreateBuilder<(CodeFixProvider, CodeAction)>();
        foreach (var provider in Ours.Fixes.Where(f => f.FixableDiagnosticIds.Contains(finding.Id)))
        {
            await provider.RegisterCodeFixesAsync(new CodeFixContext(
                document, finding, (action, _) => actions.Add((provider, action)), CancellationToken.None));
        }

        return (document, actions.ToImmutable());
    }

    private static async Task<Solution> ApplyAsync(CodeAction action)
    {
        var operations = await action.GetOperationsAsync(CancellationToken.None);
        return Assert.Single(operations.OfType<ApplyChangesOperation>()).ChangedSolution;
    }

    private static async Task CheckAsync(Solution changed, Scenario after)
    {
        foreach (var project in changed.Projects)
        {
            foreach (var document in project.Documents.Where(d => d.Name != "Usings.cs"))
            {
                var expected = Markup.Read(after.Files[document.Name], after.Rule).Text;
                Assert.Equal(expected, (await document.GetTextAsync()).ToString());
            }

            foreach (var config in project.AnalyzerConfigDocuments)
                Assert.Equal(after.EditorConfig, (await config.GetTextAsync()).ToString());
            Findings.AssertCompiles((await project.GetCompilationAsync())!, after);
        }

        Assert.Equal(after.Files.Count, changed.Projects.Sum(p => p.Documents.Count(d => d.Name != "Usings.cs")));
        Findings.AssertMatch(after, await FindingsAsync(changed));
    }

    private sealed class Diagnostics(ImmutableArray<Diagnostic> all) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult(all.Where(d => project.Documents.Any(x => x.FilePath == d.Location.SourceTree?.FilePath)));

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Task.FromResult(all.Where(d => d.Location.SourceTree?.FilePath == document.FilePath));

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult(all.Where(d => d.Location == Location.None));
    }
}
