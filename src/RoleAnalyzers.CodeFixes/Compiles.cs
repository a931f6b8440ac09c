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
            var known = await before.GetDocument(id)!.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
            var now = await after.GetDocument(id)!.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
            if (!AsBefore(known, now, cancellationToken))
                return false;
        }

        return true;
    }

    /// <summary>True when the file brings no error and no warning that it did not bring before.</summary>
    public static bool AsBefore(SemanticModel? before, SemanticModel? after, CancellationToken cancellationToken)
    {
        var known = Complaints(before, cancellationToken);
        return !Complaints(after, cancellationToken).Any(complaint => complaint.Value > (known.TryGetValue(complaint.Key, out var count) ? count : 0));
    }

    private static Dictionary<string, int> Complaints(SemanticModel? model, CancellationToken cancellationToken) => model is null
        ? new()
        : model.GetDiagnostics(cancellationToken: cancellationToken)
            .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
            .GroupBy(diagnostic => diagnostic.Id)
            .ToDictionary(group => group.Key, group => group.Count());
}
