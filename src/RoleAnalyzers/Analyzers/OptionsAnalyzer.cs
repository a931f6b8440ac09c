using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using RoleAnalyzers.Iam.Rules;
using RoleAnalyzers.Reading;

namespace RoleAnalyzers.Analyzers;

/// <summary>
/// Reports option values that are not understood, each once a compilation. They have no place in source, so this waits for
/// the compilation's end.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OptionsAnalyzer : RoleAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptors.Of(Role0001OptionNotUnderstood.Rule)];

    private protected override void Start(CompilationStartAnalysisContext context, Library library)
    {
        var options = new OptionsReader(context.Options.AnalyzerConfigOptionsProvider);
        var faults = new ConcurrentDictionary<OptionFault, bool>();
        context.RegisterSyntaxTreeAction(file =>
        {
            foreach (var fault in options.Of(file.Tree).Faults)
                faults.TryAdd(fault, true);
        });
        context.RegisterCompilationEndAction(end =>
        {
            foreach (var fault in faults.Keys.OrderBy(f => f.Key, StringComparer.Ordinal).ThenBy(f => f.Value, StringComparer.Ordinal))
            {
                end.ReportDiagnostic(Diagnostic.Create(
                    Descriptors.Of(Role0001OptionNotUnderstood.Rule), Location.None, fault.Key, fault.Value, fault.Accepted));
            }
        });
    }
}
