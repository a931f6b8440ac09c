using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using RoleAnalyzers.Analyzers;
using RoleAnalyzers.Iam.Rules;

namespace RoleAnalyzers.CodeFixes;

/// <summary>Puts repairs into a host's menu.</summary>
internal static class FixOffers
{
    /// <summary>Offers, for each diagnostic, the repairs that a rule chose and that can be carried out.</summary>
    /// <param name="context">The host's question.</param>
    /// <param name="document">The document that the diagnostics are in.</param>
    /// <param name="isSingle">True for the repairs that are decided one at a time, and that no Fix All applies; false for the others.</param>
    public static async Task OfferAsync(this CodeFixContext context, TextDocument document, bool isSingle)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            var isFirst = !isSingle;
            var edits = await EditsAsync(document, diagnostic, context.CancellationToken).ConfigureAwait(false);
            foreach (var edit in edits.Where(edit => edit.IsSingle == isSingle))
            {
                if (await Repair.TryAsync(document, diagnostic, edit, context.CancellationToken).ConfigureAwait(false) is not { } repair)
                    continue;
                context.RegisterCodeFix(
                    CodeAction.Create(FixTitles.Of(edit), _ => Task.FromResult(repair.Fixed), isFirst ? FixKeys.First : FixKeys.Of(edit)),
                    diagnostic);
                isFirst = false;
            }
        }
    }

    /// <summary>The repairs of a diagnostic, the best one first: those that a rule of ours chose, or those of what the SDK's analyzer says.</summary>
    public static Task<ImmutableArray<Edit>> EditsAsync(TextDocument document, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        document is Document source && SdkFindings.Ids.Contains(diagnostic.Id)
            ? SdkFindings.EditsAsync(source, diagnostic, cancellationToken)
            : Task.FromResult(FixFacts.Edits(diagnostic));
}
