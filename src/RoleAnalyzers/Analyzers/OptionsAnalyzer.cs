using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using RoleAnalyzers.Iam.Rules;
using RoleAnalyzers.Reading.Files;

namespace RoleAnalyzers.Analyzers;

/// <summary>
/// Reports option values that are not understood, each once a compilation. They have no place in source, so this waits for
/// the compilation's end.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OptionsAnalyzer : RoleAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptors.Of(Role0001OptionNotUnderstood.Rule)];

    private protected override void Start(CompilationStartAnalysisContext context)
    {
        var hasLibrary = HasLibrary(context.Compilation, context.Options);
        var hasFiles = context.Options.AdditionalFiles.Any(PolicyFileReader.IsNamedSo);
        if (!hasLibrary && !hasFiles)
            return;
        var options = new OptionsReader(context.Options.AnalyzerConfigOptionsProvider);
        var faults = new ConcurrentDictionary<OptionFault, bool>();
        if (hasLibrary)
            context.RegisterSyntaxTreeAction(file => Add(options.Of(file.Tree)));
        if (hasFiles)
        {
            context.RegisterAdditionalFileAction(file =>
            {
                if (PolicyFileReader.IsNamedSo(file.AdditionalFile))
                    Add(options.Of(file.AdditionalFile));
            });
        }

        context.RegisterCompilationEndAction(end =>
        {
            foreach (var fault in faults.Keys.OrderBy(f => f.Key, StringComparer.Ordinal).ThenBy(f => f.Value, StringComparer.Ordinal))
            {
                end.ReportDiagnostic(Diagnostic.Create(
                    Descriptors.Of(Role0001OptionNotUnderstood.Rule), Location.None, fault.Key, fault.Value, fault.Accepted));
            }
        });

        void Add(RoleOptions read)
        {
            foreach (var fault in read.Faults)
                faults.TryAdd(fault, true);
        }
    }
}
