using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using RoleAnalyzers.Analyzers;

namespace RoleAnalyzers.CodeFixes.Writing;

/// <summary>Where a writer works: a diagnostic in its document, with what the names there mean.</summary>
internal sealed class Site
{
    private Site(Document document, Diagnostic diagnostic, SyntaxNode root, SemanticModel model, SourceText text)
    {
        Document = document;
        Diagnostic = diagnostic;
        Root = root;
        Model = model;
        Text = text;
        Layout = new(text);
    }

    public Document Document { get; }

    public Diagnostic Diagnostic { get; }

    public SyntaxNode Root { get; }

    public SemanticModel Model { get; }

    public SourceText Text { get; }

    /// <summary>How the document breaks and indents its lines.</summary>
    public Layout Layout { get; }

    /// <summary>The expression that the diagnostic stands on; null when it stands on no expression.</summary>
    public ExpressionSyntax? Expression => Node(Diagnostic.Location.SourceSpan, static node => node is ExpressionSyntax) as ExpressionSyntax;

    public static async Task<Site?> OpenAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        return root is null || model is null || !root.FullSpan.Contains(diagnostic.Location.SourceSpan)
            ? null
            : new(document, diagnostic, root, model, text);
    }

    /// <summary>The nodes in this document that the diagnostic gives this name; null for each that lies elsewhere.</summary>
    public ImmutableArray<SyntaxNode?> Places(string name) =>
        FixFacts.Places(Diagnostic, name)
            .Select(place => place.SourceTree == Root.SyntaxTree ? Node(place.SourceSpan, static _ => true) : null)
            .ToImmutableArray();

    /// <summary>The first node in this document that the diagnostic gives this name.</summary>
    public SyntaxNode? Place(string name) => Places(name).FirstOrDefault(node => node is not null);

    /// <summary>A draft that changes this document.</summary>
    public Draft Draft(IEnumerable<TextChange> changes) => Writing.Draft.Of(Document.Id, changes);

    /// <summary>The innermost node that covers the span exactly and is of the wanted kind.</summary>
    private SyntaxNode? Node(TextSpan span, Func<SyntaxNode, bool> isWanted) =>
        Root.FullSpan.Contains(span)
            ? Root.FindNode(span, getInnermostNodeForTie: true).AncestorsAndSelf()
                .TakeWhile(node => node.Span == span)
                .FirstOrDefault(isWanted)
            : null;
}
