using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using RoleAnalyzers.Delegations;

namespace RoleAnalyzers.Tests.Harness;

/// <summary>The generator, as a project refers to it. It brings no analyzer: findings are asked for by themselves.</summary>
internal sealed class GeneratorReference : AnalyzerReference
{
    // A host asks again and again, and knows it by its identity.
    private readonly ImmutableArray<ISourceGenerator> _generators = [new DelegationGenerator().AsSourceGenerator()];

    public override string? FullPath => null;

    public override object Id => nameof(DelegationGenerator);

    public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzers(string language) => [];

    public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzersForAllLanguages() => [];

    public override ImmutableArray<ISourceGenerator> GetGenerators(string language) => _generators;
}
