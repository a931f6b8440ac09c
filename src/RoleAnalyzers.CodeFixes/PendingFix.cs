using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using RoleAnalyzers.CodeFixes.Writing;

namespace RoleAnalyzers.CodeFixes;

/// <summary>A diagnostic that waits for its repair while others are repaired, and whose places move with the text.</summary>
/// <param name="Document">The document that the diagnostic is in.</param>
/// <param name="Original">The diagnostic as it was handed over.</param>
/// <param name="Places">Its place and its additional places in the present text; null for one whose text was changed, or that is in no document.</param>
internal sealed record PendingFix(DocumentId Document, Diagnostic Original, ImmutableArray<PendingFix.Place?> Places)
{
    /// <summary>Those of the diagnostics that lie in a document, each once though several projects share its file, in the order of the source.</summary>
    public static ImmutableArray<PendingFix> Of(Solution solution, IEnumerable<Diagnostic> diagnostics) =>
        (from diagnostic in diagnostics
         let places = new[] { diagnostic.Location }.Concat(diagnostic.AdditionalLocations).Select(location => PlaceOf(solution, location)).ToImmutableArray()
         where places[0] is not null
         let path = solution.GetSourceOrFile(places[0]!.Document)?.FilePath ?? places[0]!.Document.Id.ToString()
         orderby path, diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length, diagnostic.Id
         group new PendingFix(places[0]!.Document, diagnostic, places) by (path, diagnostic.Location.SourceSpan, diagnostic.Id) into same
         select same.First()).ToImmutableArray();

    /// <summary>The diagnostic in the present text; null when its place is gone.</summary>
    public async Task<Diagnostic?> DiagnosticAsync(Solution solution, CancellationToken cancellationToken)
    {
        if (Places[0] is null)
            return null;
        var locations = new List<Location>();
        foreach (var place in Places)
        {
            locations.Add(place is null ? Location.None : await LocationAsync(solution, place, cancellationToken).ConfigureAwait(false));
        }

        return Diagnostic.Create(Original.Descriptor, locations[0], locations.Skip(1), Original.Properties);
    }

    /// <summary>The fix with its places where they are once the changes are made.</summary>
    public PendingFix After(Draft draft) =>
        this with { Places = Places.Select(place => place is null ? null : Move(place, draft)).ToImmutableArray() };

    private static Place? PlaceOf(Solution solution, Location location)
    {
        var document = location.SourceTree is { } tree ? solution.GetDocument(tree)?.Id
            : location.Kind is LocationKind.ExternalFile ? solution.GetFiles(location.GetLineSpan().Path).FirstOrDefault()?.Id
            : null;
        return document is null ? null : new(document, location.SourceSpan);
    }

    private static async Task<Location> LocationAsync(Solution solution, Place place, CancellationToken cancellationToken)
    {
        switch (solution.GetSourceOrFile(place.Document))
        {
            case Document document when await document.GetSyntaxTreeAsync(cancellationToken).ConfigureAwait(false) is { } tree:
                return Location.Create(tree, place.Span);
            case AdditionalDocument { FilePath: { } path } file:
                var text = await file.GetTextAsync(cancellationToken).ConfigureAwait(false);
                return Location.Create(path, place.Span, text.Lines.GetLinePositionSpan(place.Span));
            default:
                return Location.None;
        }
    }

    /// <summary>A place grows with changes inside it, and is lost when a change reaches over its edge or replaces it.</summary>
    private static Place? Move(Place place, Draft draft)
    {
        var (start, end) = (place.Span.Start, place.Span.End);
        foreach (var change in draft.Changes.Where(change => change.Document == place.Document).Select(change => change.Change))
        {
            var growth = (change.NewText?.Length ?? 0) - change.Span.Length;
            if (change.Span.End <= place.Span.Start)
                (start, end) = (start + growth, end + growth);
            else if (change.Span.Start >= place.Span.End)
                continue;
            else if (place.Span.Contains(change.Span) && place.Span != change.Span)
                end += growth;
            else
                return null;
        }

        return new(place.Document, TextSpan.FromBounds(start, end));
    }

    /// <summary>A span of a document's present text.</summary>
    internal sealed record Place(DocumentId Document, TextSpan Span);
}
