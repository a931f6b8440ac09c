using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using RoleAnalyzers.Analyzers;
using RoleAnalyzers.Iam.Json;
using RoleAnalyzers.Iam.Rules;

namespace RoleAnalyzers.CodeFixes.Writing.Text;

/// <summary>
/// Edits policies that a program writes as text, in the literals that write them. What comes of it is read once more: where calls turn
/// what a literal writes into something else, the edit is not offered.
/// </summary>
internal sealed class PolicyTextWriter : IWriter
{
    public async Task<ImmutableArray<Draft>> WriteAsync(Site site, Edit edit, CancellationToken cancellationToken)
    {
        if (site.Place(FixFacts.Text) is not { } text || PolicyReadings.Of(site.Document, site.Model) is not { } readings)
            return ImmutableArray<Draft>.Empty;
        var body = site.Place(FixFacts.Role) ?? text;
        var drafts = ImmutableArray.CreateBuilder<Draft>();
        foreach (var (policy, finding) in readings.Find(body, text, site.Diagnostic, cancellationToken).Where(one => one.Finding.Edits.Contains(edit)))
        {
            if (new PolicyEdits(policy.Json, policy.Policy).Write(finding, edit) is { } changes
                && LiteralEdits.Write(policy.Written, changes) is { } written
                && await MayChangeAsync(site, readings, written, cancellationToken).ConfigureAwait(false)
                && await IsSoAsync(site, body, text, written, JsonChange.Apply(policy.Written.Characters, changes), cancellationToken).ConfigureAwait(false))
            {
                drafts.Add(site.Draft(written.Select(static one => one.Change)));
            }
        }

        return drafts.ToImmutable();
    }

    private static async Task<bool> MayChangeAsync(
        Site site, PolicyReadings readings, ImmutableArray<LiteralChange> changes, CancellationToken cancellationToken)
    {
        foreach (var literal in changes.Select(static one => one.Literal).Distinct())
        {
            if (!await new TextOwners(site, readings).ServesPoliciesAsync(literal, cancellationToken).ConfigureAwait(false))
                return false;
        }

        return true;
    }

    /// <summary>Whether the body reads this text from the expression once the changes are made.</summary>
    private static async Task<bool> IsSoAsync(
        Site site, SyntaxNode body, SyntaxNode expression, ImmutableArray<LiteralChange> changes, string text, CancellationToken cancellationToken)
    {
        var ordered = changes.Select(static one => one.Change).OrderBy(static change => change.Span.Start).ThenBy(static change => change.Span.End).ToList();
        var document = site.Document.WithText(site.Text.WithChanges(ordered));
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        return model is not null && root is not null
            && Moved(root, body, ordered) is { } movedBody
            && Moved(root, expression, ordered) is { } moved
            && PolicyReadings.Of(document, model)?.Texts(movedBody, moved, cancellationToken).Contains(text) == true;
    }

    /// <summary>The node that a node has become.</summary>
    private static SyntaxNode? Moved(SyntaxNode root, SyntaxNode node, List<TextChange> changes)
    {
        var start = changes.Where(change => change.Span.End <= node.SpanStart)
            .Aggregate(node.SpanStart, static (moved, change) => moved + (change.NewText?.Length ?? 0) - change.Span.Length);
        return root.FindToken(start).Parent?.AncestorsAndSelf().TakeWhile(one => one.SpanStart == start).LastOrDefault(one => one.RawKind == node.RawKind);
    }
}
