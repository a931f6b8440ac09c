using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace RoleAnalyzers.CodeFixes.Writing;

/// <summary>
/// A repair as text: what changes in which document. Writers speak in text and not in syntax nodes, because every byte outside
/// the changes then stays as it is, whatever its newlines, tabs and comments.
/// </summary>
/// <param name="Changes">The changes, each against the document's present text; none overlaps another.</param>
internal sealed record Draft(ImmutableArray<DocumentChange> Changes)
{
    /// <summary>An analyzer configuration file that the repair creates.</summary>
    public NewConfiguration? Created { get; init; }

    /// <summary>A draft that changes one document.</summary>
    public static Draft Of(DocumentId document, IEnumerable<TextChange> changes) =>
        new(changes.Select(change => new DocumentChange(document, change)).ToImmutableArray());

    /// <summary>The solution with the changes made, in every project that has the file.</summary>
    public async Task<Solution> ApplyAsync(Solution solution, CancellationToken cancellationToken)
    {
        foreach (var changes in Changes.GroupBy(change => change.Document, change => change.Change))
        {
            if (solution.GetDocument(changes.Key) is { } document)
            {
                var text = (await document.GetTextAsync(cancellationToken).ConfigureAwait(false)).WithChanges(InOrder(changes));
                solution = solution.WithDocumentText(document.GetLinkedDocumentIds().Add(document.Id), text);
            }
            else if (solution.GetAdditionalDocument(changes.Key) is { } file)
            {
                var text = (await file.GetTextAsync(cancellationToken).ConfigureAwait(false)).WithChanges(InOrder(changes));
                solution = solution.GetFiles(file.FilePath).Aggregate(solution, (changed, same) => changed.WithAdditionalDocumentText(same.Id, text));
            }
            else if (solution.GetAnalyzerConfigDocument(changes.Key) is { } configuration)
            {
                var text = (await configuration.GetTextAsync(cancellationToken).ConfigureAwait(false)).WithChanges(InOrder(changes));
                solution = solution.WithAnalyzerConfigDocumentText(configuration.Id, text);
            }
        }

        return Created is null
            ? solution
            : solution.AddAnalyzerConfigDocument(
                DocumentId.CreateNewId(Created.Project), Path.GetFileName(Created.FilePath), SourceText.From(Created.Text), filePath: Created.FilePath);
    }

    /// <summary>Changes at one position stay in the order in which they were written.</summary>
    private static IEnumerable<TextChange> InOrder(IEnumerable<TextChange> changes) =>
        changes.OrderBy(change => change.Span.Start).ThenBy(change => change.Span.Length);
}

/// <summary>One change of one source document, file beside the sources or analyzer configuration file.</summary>
internal readonly record struct DocumentChange(DocumentId Document, TextChange Change);

/// <summary>An analyzer configuration file that does not exist yet.</summary>
internal sealed record NewConfiguration(ProjectId Project, string FilePath, string Text);
