using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace RoleAnalyzers.Tests.Harness;

/// <summary>Runs every analyzer of the product over a compilation and compares what it says with the markup.</summary>
internal static class Findings
{
    /// <summary>The findings, ours alone, by file and place. An exception of an analyzer fails the test with that exception.</summary>
    public static async Task<ImmutableArray<Diagnostic>> OfAsync(Compilation compilation, AnalyzerOptions options)
    {
        Exception? thrown = null;
        var analysis = compilation.WithAnalyzers(Ours.Analyzers, new CompilationWithAnalyzersOptions(
            options,
            onAnalyzerException: (exception, _, _) => thrown = exception,
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false));
        var all = await analysis.GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        Assert.True(thrown is null, $"An analyzer threw: {thrown}");
        return
        [
            .. all.OrderBy(d => d.Location.SourceTree?.FilePath, StringComparer.Ordinal)
                .ThenBy(d => d.Location.SourceSpan.Start)
                .ThenBy(d => d.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>A program that is no half-typed one has no error.</summary>
    public static void AssertCompiles(Compilation compilation, Scenario scenario)
    {
        if (!scenario.IsHalfTyped)
            Assert.Empty(compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error));
    }

    /// <summary>In each file, each mark has its finding and each finding its mark.</summary>
    public static void AssertMatch(Scenario scenario, IEnumerable<Diagnostic> findings)
    {
        var byPath = findings.Where(f => f.Location.IsInSource).ToLookup(f => f.Location.SourceTree!.FilePath);
        foreach (var (file, marked) in scenario.Files)
        {
            var (text, marks) = Markup.Read(marked, scenario.Rule);
            Assert.Equal(
                Markup.Write(text, marks.Where(m => !m.Name.StartsWith('#'))),
                Markup.Write(text, byPath[Scenario.PathOf(file)].Select(f => new Mark(f.Id, f.Location.SourceSpan))));
        }
    }
}
