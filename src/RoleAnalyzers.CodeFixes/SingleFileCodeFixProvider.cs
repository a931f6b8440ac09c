using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using RoleAnalyzers.Iam.Rules;

namespace RoleAnalyzers.CodeFixes;

/// <summary>Offers, in policies and templates that are given to the compiler, the repairs that are decided one at a time: they are in no Fix All.</summary>
[ExportCodeFixProvider(
    LanguageNames.CSharp,
    Name = nameof(SingleFileCodeFixProvider),
    DocumentKinds = new[] { nameof(TextDocumentKind.AdditionalDocument) },
    DocumentExtensions = new[] { ".json", ".template" })]
[Shared]
public sealed class SingleFileCodeFixProvider : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = RuleCatalog.Repairable(RuleRepairs.Single);

    public override FixAllProvider? GetFixAllProvider() => null;

    public override Task RegisterCodeFixesAsync(CodeFixContext context) => context.OfferAsync(context.TextDocument, isSingle: true);
}
