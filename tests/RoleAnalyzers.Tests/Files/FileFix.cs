using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.Text;
using RoleAnalyzers.Tests.Harness;

namespace RoleAnalyzers.Tests.Files;

/// <summary>Applies fixes to files as a host does, through a workspace whose projects give them to the compiler.</summary>
internal sealed class FileFix : IDisposable
{
    private static readonly Lazy<MefHostServices> Host = new(() => MefHostServices.Create(MefHostServices.DefaultAssemblies));

    private readonly AdhocWorkspace _workspace = new(Host.Value);

    /// <param name="config">The text of an <c>.editorconfig</c> above all files.</param>
    /// <param name="files">Path and text of each file.</param>
    /// <param name="projects">How many projects have all the files.</param>
    public FileFix(string config, (string Path, SourceText Text)[] files, int projects = 1)
    {
        Solution = _workspace.CurrentSolution;
        for (var i = 0; i < projects; i++)
        {
            var project = ProjectId.CreateNewId();
            Solution = Solution
                .AddProject(ProjectInfo.Create(
                    project,
                    VersionStamp.Default,
                    $"Main{i}",
                    $"Main{i}",
                    LanguageNames.CSharp,
                    filePath: $"/Main/Main{i}.csproj",
                    compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary),
                    metadataReferences: TestReferences.Of(Libraries.None)))
                .AddDocument(DocumentId.CreateNewId(project), "C.cs", SourceText.From("class C;"), filePath: "/Main/C.cs")
                .AddAnalyzerConfigDocument(DocumentId.CreateNewId(project), ".editorconfig", SourceText.From(config), filePath: "/.editorconfig");
            foreach (var (path, text) in files)
                Solution = Solution.AddAdditionalDocument(DocumentId.CreateNewId(project), Path.GetFileName(path), text, filePath: path);
        }
    }

    public Solution Solution { get; private set; }

    /// <summary>The text of a file now, the same in every project.</summary>
    public async Task<SourceText> TextAsync(string path)
    {
        var texts = new List<SourceText>();
        foreach (var file in Solution.Projects.SelectMany(project => project.AdditionalDocuments).Where(file => file.FilePath == path))
            texts.Add(await file.GetTextAsync());
        Assert.All(texts, text => Assert.True(text.ContentEquals(texts[0])));
        return texts[0];
    }

    /// <summary>The findings of the first project.</summary>
    public async Task<ImmutableArray<Diagnostic>> FindingsAsync()
    {
        var project = Solution.Projects.First();
        return await Findings.OfAsync((await project.GetCompilationAsync())!, project.AnalyzerOptions);
    }

    /// <summary>The actions offered for a finding, in the order in which they are listed.</summary>
    public async Task<ImmutableArray<CodeAction>> ActionsAsync(Diagnostic finding)
    {
        var document = Solution.Projects.First().AdditionalDocuments.Single(file => file.FilePath == finding.Location.GetLineSpan().Path);
        var actions = ImmutableArray.CreateBuilder<CodeAction>();
        foreach (var provider in Ours.FileFixes.Where(fix => fix.FixableDiagnosticIds.Contains(finding.Id)))
            await provider.RegisterCodeFixesAsync(new CodeFixContext(document, finding, (action, _) => actions.Add(action), CancellationToken.None));
        return actions.ToImmutable();
    }

    public async Task ApplyAsync(CodeAction action)
    {
        var operations = await action.GetOperationsAsync(CancellationToken.None);
        Solution = Assert.Single(operations.OfType<ApplyChangesOperation>()).ChangedSolution;
    }

    /// <summary>Applies a Fix All for all rules; false when there is nothing to fix.</summary>
    public async Task<bool> ApplyAllAsync(FixAllScope scope, string? key, Func<IEnumerable<Diagnostic>, IEnumerable<Diagnostic>>? order = null)
    {
        var provider = Ours.FileFixes.Single(fix => fix.GetFixAllProvider() is not null);
        var findings = await FindingsAsync();
        var context = new FixAllContext(
            Solution.Projects.First(),
            provider,
            scope,
            key!,
            provider.FixableDiagnosticIds,
            new Diagnostics(order is null ? findings : [.. order(findings)]),
            CancellationToken.None);
        if (await provider.GetFixAllProvider()!.GetFixAsync(context) is not { } action)
            return false;
        await ApplyAsync(action);
        return true;
    }

    public void Dispose() => _workspace.Dispose();

    /// <summary>A text as it is read from a file of these characters.</summary>
    public static SourceText Read(string characters, bool hasByteOrderMark = false) =>
        SourceText.From(new MemoryStream([.. hasByteOrderMark ? Encoding.UTF8.GetPreamble() : [], .. Encoding.UTF8.GetBytes(characters)]));

    private sealed class Diagnostics(ImmutableArray<Diagnostic> all) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(all);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
