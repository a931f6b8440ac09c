using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using RoleAnalyzers.Delegations;
using RoleAnalyzers.Reading;

namespace RoleAnalyzers.Analyzers;

/// <summary>
/// Projects that see each other's internals have the attribute twice, and compilers before Roslyn 4.14 warn wherever it is used: CS0436. The
/// two are the same, and the project's own is the one that is taken.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ConflictSuppressor : DiagnosticSuppressor
{
    private static readonly SuppressionDescriptor OfAttribute = new(
        "ROLES0436", "CS0436", "The attribute is generated into each project, and is the same in all of them.");

    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } = [OfAttribute];

    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        foreach (var conflict in context.ReportedDiagnostics)
        {
            if (conflict.Location.SourceTree is not { } tree)
                continue;
            var name = tree.GetRoot(context.CancellationToken).FindNode(conflict.Location.SourceSpan, getInnermostNodeForTie: true);
            var symbol = context.GetSemanticModel(tree).GetSymbolInfo(name, context.CancellationToken).Symbol;
            if ((symbol as INamedTypeSymbol ?? symbol?.ContainingType)?.HasFullName(DelegationAttribute.FullName) == true)
                context.ReportSuppression(Suppression.Create(OfAttribute, conflict));
        }
    }
}
