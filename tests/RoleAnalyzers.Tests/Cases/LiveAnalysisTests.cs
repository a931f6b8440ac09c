using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using RoleAnalyzers.Tests.Harness;

namespace RoleAnalyzers.Tests.Cases;

/// <summary>
/// An editor analyses one document at a time, in any order, while others are being edited. What it finds in each document is what a build
/// finds there. The programs are made of several cases, each a file or more of its own. What a body tells of the initialiser of a field is
/// left out: Roslyn keeps that for the whole build, since it lies outside the member that was looked at.
/// </summary>
public sealed class LiveAnalysisTests
{
    private const int CasesInProgram = 12;

    public static TheoryData<Libraries, int> Programs { get; } = new(
        Case.All.Values.Where(IsLibrary).GroupBy(c => c.Libraries[^1])
            .SelectMany(group => Enumerable.Range(0, group.Count() / CasesInProgram).Select(i => (group.Key, i))));

    [Theory]
    [MemberData(nameof(Programs))]
    public async Task Each_document_alone_has_the_findings_of_the_whole_build(Libraries libraries, int number)
    {
        var compilation = Program(libraries, number);
        var options = new AnalyzerOptions([], new EditorConfigOptions(null));
        var whole = (await Findings.OfAsync(compilation, options)).Where(IsInBody).ToLookup(f => f.Location.SourceTree?.FilePath, Shown);
        var paths = compilation.SyntaxTrees.Select(t => t.FilePath).ToList();
        Assert.InRange(paths.Count, 3, int.MaxValue);
        foreach (var order in new[] { paths, Enumerable.Reverse(paths), paths.OrderBy(path => path.Length).ThenByDescending(path => path, StringComparer.Ordinal) })
        {
            string? edited = null;
            foreach (var path in order)
            {
                compilation = edited is null ? compilation : Edit(compilation, edited);
                edited = path;
                var tree = compilation.SyntaxTrees.Single(t => t.FilePath == path);
                var analysis = compilation.WithAnalyzers(Ours.Analyzers, options);
                var alone = await analysis.GetAnalyzerSemanticDiagnosticsAsync(compilation.GetSemanticModel(tree), null, TestContext.Current.CancellationToken);
                Assert.Equal(whole[path].Order(StringComparer.Ordinal).Prepend(path), alone.Where(IsInBody).Select(Shown).Order(StringComparer.Ordinal).Prepend(path));
            }
        }
    }

    /// <summary>The cases of one program: those that can stand beside each other, as files of a folder each.</summary>
    private static CSharpCompilation Program(Libraries libraries, int number)
    {
        // Neighbours in the list are of one kind; a program has some of each.
        var cases = Case.All.Values.Where(IsLibrary).Where(c => c.Libraries[^1] == libraries).ToList();
        var stride = cases.Count / CasesInProgram;
        var files = Enumerable.Range(0, CasesInProgram).Select(i => cases[(i * stride) + number])
            .SelectMany(one => one.Scenario(libraries).Files.Select(file => (one.Name, Path: $"{one.Name}/{file.Key}", Text: Markup.Read(file.Value, null).Text)))
            .ToList();
        var (compilation, _) = Analyze.Compile(new Scenario(libraries, ""));
        foreach (var one in files.GroupBy(file => file.Name))
        {
            var with = compilation.AddSyntaxTrees([.. one.Select(file => CSharpSyntaxTree.ParseText(file.Text, Scenario.ParseOptions, file.Path))]);
            if (with.GetDiagnostics().All(d => d.Severity != DiagnosticSeverity.Error))
                compilation = with;
        }

        return compilation;
    }

    private static bool IsLibrary(Case one) =>
        !one.Text.Contains("// Option:", StringComparison.Ordinal)
        && !CSharpSyntaxTree.ParseText(Markup.Read(one.Text, null).Text, Scenario.ParseOptions).GetRoot().ChildNodes().OfType<GlobalStatementSyntax>().Any();

    private static CSharpCompilation Edit(CSharpCompilation compilation, string path)
    {
        var tree = compilation.SyntaxTrees.Single(t => t.FilePath == path);
        return compilation.ReplaceSyntaxTree(tree, tree.WithChangedText(tree.GetText().Replace(tree.Length, 0, "\n// edited\n")));
    }

    private static bool IsInBody(Diagnostic finding) =>
        finding.Location.SourceTree is { } tree
        && tree.GetRoot().FindNode(finding.Location.SourceSpan).FirstAncestorOrSelf<MemberDeclarationSyntax>()
            is not (FieldDeclarationSyntax or PropertyDeclarationSyntax { Initializer: not null });

    private static string Shown(Diagnostic finding) => $"{finding.Id} {finding.Location.SourceSpan}";
}
