using Microsoft.CodeAnalysis;
using RoleAnalyzers.CodeFixes.Writing;

namespace RoleAnalyzers.CodeFixes;

/// <summary>Asks the compiler about a repair before it is offered.</summary>
internal static class Compiles
{
    /// <summary>
    /// True when the changed documents, in every project that has them, bring no error and no warning that was not there. A
    /// warning counts, because many builds take it for an error.
    /// </summary>
    public static async Task<bool> AsBeforeAsync(Solution before, Solution after, Draft draft, CancellationToken cancellationToken)
    {
        var documents = draft.Changes.Select(change => change.Document).Distinct()
            .Select(before.GetDocument).OfType<Document>()
            .SelectMany(document => document.GetLinkedDocumentIds().Add(document.Id)).Distinct();
        foreach (var id in documents)
        {
            var known = await ComplaintsAsync(before, id, cancellationToken).ConfigureAwait(false);
            var now = await ComplaintsAsync(after, id, cancellationToken).ConfigureAwait(false);
            if (now.Any(complaint => complaint.Value > (known.TryGetValue(complaint.Key, out var count) ? count : 0)))
                return false;
        }

        return true;
    }

    private static async Task<Dictionary<string, int>> ComplaintsAsync(Solution solution, DocumentId id, CancellationToken cancellationToken)
    {
        var model = await solution.GetDocument(id)!.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        return model is null
            ? new()
            : model.GetDiagnostics(cancellationToken: cancellationToken)
                .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
                .GroupBy(diagnostic => diagnostic.Id)
                .ToDictionary(group => group.Key, group => group.Count());
    }
}
