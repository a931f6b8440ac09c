using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using RoleAnalyzers.Analyzers;

namespace RoleAnalyzers.CodeFixes;

/// <summary>
/// Offers the repairs that are decided one at a time and are in no Fix All: to trust an account, and everything of ROLE3009, which is advice.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SingleCodeFixProvider))]
[Shared]
public sealed class SingleCodeFixProvider : CodeFixProvider
{
    private const string AdviceId = "ROLE3009";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("ROLE3001", AdviceId);

    public override FixAllProvider? GetFixAllProvider() => null;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            foreach (var edit in FixFacts.Edits(diagnostic).Where(edit => diagnostic.Id == AdviceId || FixKeys.IsSingle(edit)))
            {
                if (await Repair.TryAsync(context.Document, diagnostic, edit, context.CancellationToken).ConfigureAwait(false) is { } repair)
                {
                    context.RegisterCodeFix(
                        CodeAction.Create(FixTitles.Of(edit), _ => Task.FromResult(repair.Fixed), FixKeys.Of(edit)),
                        diagnostic);
                }
            }
        }
    }
}
