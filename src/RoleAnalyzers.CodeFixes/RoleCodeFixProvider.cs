using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using RoleAnalyzers.Iam.Rules;

namespace RoleAnalyzers.CodeFixes;

/// <summary>Offers the repairs that a rule chose and that Fix All may apply, and those of what the SDK's own analyzer says of durations.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RoleCodeFixProvider))]
[Shared]
public sealed class RoleCodeFixProvider : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = RuleCatalog.Repairable(RuleRepairs.Many).AddRange(SdkFindings.Ids);

    public override FixAllProvider GetFixAllProvider() => RoleFixAllProvider.OfSources;

    public override Task RegisterCodeFixesAsync(CodeFixContext context) => context.OfferAsync(context.Document, isSingle: false);
}
