using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using RoleAnalyzers.Iam.Rules;

namespace RoleAnalyzers.CodeFixes;

/// <summary>Offers the repairs that a rule chose and that are decided one at a time: they are in no Fix All.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SingleCodeFixProvider))]
[Shared]
public sealed class SingleCodeFixProvider : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = RuleCatalog.Repairable(RuleRepairs.Single);

    public override FixAllProvider? GetFixAllProvider() => null;

    public override Task RegisterCodeFixesAsync(CodeFixContext context) => context.OfferAsync(context.Document, isSingle: true);
}
