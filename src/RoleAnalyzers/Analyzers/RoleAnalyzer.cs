using Microsoft.CodeAnalysis.Diagnostics;
using RoleAnalyzers.Reading;

namespace RoleAnalyzers.Analyzers;

/// <summary>
/// What all analyzers have in common: they run concurrently, they look at generated code and do not report on it, and they
/// register nothing in a compilation that references no library that they know.
/// </summary>
public abstract class RoleAnalyzer : DiagnosticAnalyzer
{
    public sealed override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze);
        context.RegisterCompilationStartAction(start =>
        {
            var members = OptionsReader.Everywhere(OptionKeys.TrustPolicyMembers, start.Compilation, start.Options.AnalyzerConfigOptionsProvider);
            if (Library.TryCreate(start.Compilation, members) is { } library)
                Start(start, library);
        });
    }

    /// <summary>Registers what the analyzer looks at in this compilation.</summary>
    private protected abstract void Start(CompilationStartAnalysisContext context, Library library);
}
