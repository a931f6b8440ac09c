using Microsoft.CodeAnalysis;
using RoleAnalyzers.Iam.Rules;

namespace RoleAnalyzers.CodeFixes.Writing.Configuration;

/// <summary>
/// Declares an account to be under the same control: adds it to <c>role_analyzers.trusted_accounts</c> in the <c>.editorconfig</c>
/// that already says it for the document, else in the nearest one, else in a new one beside the project.
/// </summary>
internal sealed class TrustedAccountsWriter : IWriter
{
    private const string Key = "role_analyzers.trusted_accounts";
    private const string FileName = ".editorconfig";

    public async Task<ImmutableArray<Draft>> WriteAsync(Site site, Edit edit, CancellationToken cancellationToken)
    {
        if (edit is not Edit.TrustAccount { Account: var account } || site.Document.FilePath is not { } path)
            return ImmutableArray<Draft>.Empty;
        var present = Present(site);
        if (present.Split(',').Any(one => one.Trim() == account))
            return ImmutableArray<Draft>.Empty;

        EditorConfigText? nearest = null;
        DocumentId? nearestId = null;
        foreach (var document in Above(site.Document.Project, path))
        {
            var file = new EditorConfigText(await document.GetTextAsync(cancellationToken).ConfigureAwait(false));
            if (file.Append(Key, account) is { } change)
                return ImmutableArray.Create(Draft.Of(document.Id, new[] { change }));
            (nearest, nearestId) = nearest is null ? (file, document.Id) : (nearest, nearestId);
        }

        // A new line hides what other files say, so it repeats what holds now.
        var value = present.Length == 0 ? account : $"{present}, {account}";
        return nearest is not null && nearestId is not null
            ? ImmutableArray.Create(Draft.Of(nearestId, new[] { nearest.Add(Key, value) }))
            : Create(site.Document.Project, value);
    }

    private static ImmutableArray<Draft> Create(Project project, string value) =>
        Path.GetDirectoryName(project.FilePath) is { Length: > 0 } folder
        && project.Solution.Workspace.CanApplyChange(ApplyChangesKind.AddAnalyzerConfigDocument)
            ? ImmutableArray.Create(new Draft(ImmutableArray<DocumentChange>.Empty)
            {
                Created = new(project.Id, Path.Combine(folder, FileName), $"[*.cs]\n{Key} = {value}\n"),
            })
            : ImmutableArray<Draft>.Empty;

    /// <summary>What holds for the document now, whichever file says it.</summary>
    private static string Present(Site site) =>
        site.Document.Project.AnalyzerOptions.AnalyzerConfigOptionsProvider.GetOptions(site.Root.SyntaxTree).TryGetValue(Key, out var value)
            ? value.Trim()
            : "";

    /// <summary>The files in the document's folder and those above it, the nearest first.</summary>
    private static IEnumerable<AnalyzerConfigDocument> Above(Project project, string path) =>
        from document in project.AnalyzerConfigDocuments
        where document.FilePath is not null && Path.GetFileName(document.FilePath) == FileName
        let folder = Path.GetDirectoryName(document.FilePath)!.TrimEnd('/', '\\')
        where path.Length > folder.Length && path.StartsWith(folder, StringComparison.Ordinal) && path[folder.Length] is '/' or '\\'
        orderby folder.Length descending
        select document;
}
