using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using RoleAnalyzers.Reading;

namespace RoleAnalyzers.Analyzers;

/// <summary>
/// What all analyzers have in common: they run concurrently, and they look at generated code and do not report on it. Each registers
/// nothing in a compilation that has nothing for it to look at.
/// </summary>
public abstract class RoleAnalyzer : DiagnosticAnalyzer
{
    public sealed override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze);
        context.RegisterCompilationStartAction(Start);
    }

    /// <summary>Registers what the analyzer looks at in this compilation, if there is anything.</summary>
    private protected abstract void Start(CompilationStartAnalysisContext context);

    /// <summary>The libraries that the compilation references; null when there are none of those that the readers know.</summary>
    private protected static Library? LibraryOf(Compilation compilation, AnalyzerOptions options) => Library.TryCreate(
        compilation, OptionsReader.Everywhere(OptionKeys.TrustPolicyMembers, compilation, options.AnalyzerConfigOptionsProvider));
}
