using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using RoleAnalyzers.Analyzers;

namespace RoleAnalyzers.CodeFixes.Writing;

/// <summary>Where a writer works: a diagnostic in its document.</summary>
internal sealed class Site : SourceFile
{
    private Site(SourceFile file, Diagnostic diagnostic)
        : base(file.Document, file.Root, file.Model, file.Text) =>
        Diagnostic = diagnostic;

    public Diagnostic Diagnostic { get; }

    /// <summary>The expression that the diagnostic stands on; null when it stands on no expression.</summary>
    public ExpressionSyntax? Expression => Node(Diagnostic.Location.SourceSpan, static node => node is ExpressionSyntax) as ExpressionSyntax;

    public static async Task<Site?> OpenAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        await OpenAsync(document, cancellationToken).ConfigureAwait(false) is { } file && file.Root.FullSpan.Contains(diagnostic.Location.SourceSpan)
            ? new(file, diagnostic)
            : null;

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
