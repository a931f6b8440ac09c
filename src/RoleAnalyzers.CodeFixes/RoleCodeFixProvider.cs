using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using RoleAnalyzers.Analyzers;

namespace RoleAnalyzers.CodeFixes;

/// <summary>Offers the repairs that a rule chose and that Fix All may apply.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RoleCodeFixProvider))]
[Shared]
public sealed class RoleCodeFixProvider : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("ROLE1001", "ROLE2001", "ROLE3001");

    public override FixAllProvider GetFixAllProvider() => RoleFixAllProvider.Instance;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            var isFirst = true;
            foreach (var edit in FixFacts.Edits(diagnostic).Where(edit => !FixKeys.IsSingle(edit)))
            {
                if (await Repair.TryAsync(context.Document, diagnostic, edit, context.CancellationToken).ConfigureAwait(false) is not { } repair)
                    continue;
                context.RegisterCodeFix(
                    CodeAction.Create(FixTitles.Of(edit), _ => Task.FromResult(repair.Fixed), isFirst ? FixKeys.First : FixKeys.Of(edit)),
                    diagnostic);
                isFirst = false;
            }
        }
    }
}
