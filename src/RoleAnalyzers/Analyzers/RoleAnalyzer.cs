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
    private protected static Library? LibraryOf(Compilation compilation, AnalyzerOptions options) =>
        Library.TryCreate(compilation, FurtherMembers(compilation, options));

    /// <summary>Whether there are any. The options of every file are only looked through where nothing is referenced.</summary>
    private protected static bool HasLibrary(Compilation compilation, AnalyzerOptions options) =>
        Library.TryCreate(compilation, ImmutableHashSet<string>.Empty) is not null || !FurtherMembers(compilation, options).IsEmpty;

    /// <summary>The members that the options name as those that take a trust policy as text.</summary>
    private static ImmutableHashSet<string> FurtherMembers(Compilation compilation, AnalyzerOptions options) =>
        OptionsReader.Everywhere(OptionKeys.TrustPolicyMembers, compilation, options.AnalyzerConfigOptionsProvider);
}
