using Microsoft.CodeAnalysis;

namespace RoleAnalyzers.CodeFixes;

/// <summary>Finds the documents of a solution that repairs change.</summary>
internal static class Solutions
{
    /// <summary>The C# document, or the file given to the compiler beside the sources, of that id.</summary>
    public static TextDocument? GetSourceOrFile(this Solution solution, DocumentId id) =>
        (TextDocument?)solution.GetDocument(id) ?? solution.GetAdditionalDocument(id);

    /// <summary>The files of that path which projects give to the compiler beside their sources: one for each project.</summary>
    public static IEnumerable<TextDocument> GetFiles(this Solution solution, string? path) =>
        solution.Projects.SelectMany(static project => project.AdditionalDocuments).Where(file => file.FilePath == path);
}
