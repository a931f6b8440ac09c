using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace RoleAnalyzers.CodeFixes.Writing;

/// <summary>A document in which something is written, with what the names there mean.</summary>
internal class SourceFile
{
    protected SourceFile(Document document, SyntaxNode root, SemanticModel model, SourceText text)
    {
        Document = document;
        Root = root;
        Model = model;
        Text = text;
        Layout = new(text);
    }

    public Document Document { get; }

    public SyntaxNode Root { get; }

    public SemanticModel Model { get; }

    public SourceText Text { get; }

    /// <summary>How the document breaks and indents its lines.</summary>
    public Layout Layout { get; }

    /// <summary>The document with what it holds now; null when it is none of C#.</summary>
    public static async Task<SourceFile?> OpenAsync(Document document, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        return root is null || model is null ? null : new(document, root, model, text);
    }
}
