using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace RoleAnalyzers.Benchmarks;

/// <summary>The analyzers that are measured.</summary>
internal static class AnalyzerSets
{
    /// <summary>All of ours.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> Ours { get; } = In(Assembly.Load("RoleAnalyzers"));

    /// <summary>The one that the AWS SDK's STS package brings.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> AwsSdk { get; } = In(Assembly.LoadFrom(Project.Metadata("AwsAnalyzer").Single()));

    /// <summary>One that asks for the calls and creations, as nearly all analyzers do, and does nothing with them.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> Idle { get; } = [new IdleAnalyzer()];

    private static ImmutableArray<DiagnosticAnalyzer> In(Assembly assembly) =>
        assembly.GetTypes()
            .Where(type => !type.IsAbstract && type.IsDefined(typeof(DiagnosticAnalyzerAttribute)))
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type, nonPublic: true)!)
            .ToImmutableArray();

    [DiagnosticAnalyzer(LanguageNames.CSharp)]
    private sealed class IdleAnalyzer : DiagnosticAnalyzer
    {
        private static readonly DiagnosticDescriptor Descriptor = new(
            "IDLE0001", "Idle", "Idle", "Benchmark", DiagnosticSeverity.Warning, isEnabledByDefault: true);

        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptor];

        public override void Initialize(AnalysisContext context)
        {
            context.EnableConcurrentExecution();
            context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze);
            context.RegisterOperationAction(static _ => { }, OperationKind.Invocation, OperationKind.ObjectCreation);
        }
    }
}
