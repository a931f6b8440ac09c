using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using RoleAnalyzers.Iam.Rules;

namespace RoleAnalyzers.CodeFixes;

/// <summary>Offers, in policies and templates that are given to the compiler, the repairs that a rule chose and that Fix All may apply.</summary>
[ExportCodeFixProvider(
    LanguageNames.CSharp,
    Name = nameof(FileCodeFixProvider),
    DocumentKinds = new[] { nameof(TextDocumentKind.AdditionalDocument) },
    DocumentExtensions = new[] { ".json", ".template" })]
[Shared]
public sealed class FileCodeFixProvider : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = RuleCatalog.Repairable(RuleRepairs.Many);

    public override FixAllProvider GetFixAllProvider() => RoleFixAllProvider.OfFiles;

    public override Task RegisterCodeFixesAsync(CodeFixContext context) => context.OfferAsync(context.TextDocument, isSingle: false);
}
