using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace RoleAnalyzers.CodeFixes.Writing;

/// <summary>Changes a value where it is written, if it serves nothing else; else in place of the name that brings it.</summary>
internal static class WrittenValue
{
    /// <summary>The ways to change the value of the expression, the best one first.</summary>
    /// <param name="core">The expression without what only converts it, such as casts.</param>
    /// <param name="change">Writes the new value over an expression, of which the model knows the meaning.</param>
    public static async Task<ImmutableArray<Draft>> ChangeAsync(
        Site site,
        ExpressionSyntax expression,
        Func<ExpressionSyntax, ExpressionSyntax> core,
        Func<SemanticModel, ExpressionSyntax, TextChange> change,
        CancellationToken cancellationToken)
    {
        var drafts = ImmutableArray.CreateBuilder<Draft>();
        if (await WrittenAsync(site, expression, core, cancellationToken).ConfigureAwait(false) is { } written
            && await ModelOfAsync(site, written, cancellationToken).ConfigureAwait(false) is { } model)
        {
            var document = site.Document.Project.Solution.GetDocumentId(written.SyntaxTree)!;
            drafts.Add(Draft.Of(document, new[] { change(model, written) }));
        }

        drafts.Add(site.Draft(new[] { change(site.Model, expression) }));
        return drafts.ToImmutable();
    }

    /// <summary>
    /// The initialiser that gives the expression's name its only value, through further names if need be. Null when the expression
    /// is no name, or its value serves another place, or another value is assigned.
    /// </summary>
    private static async Task<ExpressionSyntax?> WrittenAsync(
        Site site, ExpressionSyntax expression, Func<ExpressionSyntax, ExpressionSyntax> core, CancellationToken cancellationToken)
    {
        ExpressionSyntax? written = null;
        while (true)
        {
            var name = core(written ?? expression);
            if (name is not (SimpleNameSyntax or MemberAccessExpressionSyntax)
                || await ModelOfAsync(site, name, cancellationToken).ConfigureAwait(false) is not { } model
                || model.GetSymbolInfo(name, cancellationToken).Symbol is not { DeclaringSyntaxReferences.Length: 1 } symbol
                || await symbol.DeclaringSyntaxReferences[0].GetSyntaxAsync(cancellationToken).ConfigureAwait(false)
                    is not VariableDeclaratorSyntax { Initializer.Value: { } initializer }
                || await Uses.FindAsync(site, symbol, cancellationToken).ConfigureAwait(false) is not { Length: 1 })
            {
                return written;
            }

            written = initializer;
        }
    }

    private static async Task<SemanticModel?> ModelOfAsync(Site site, SyntaxNode node, CancellationToken cancellationToken) =>
        node.SyntaxTree == site.Root.SyntaxTree ? site.Model
        : site.Document.Project.Solution.GetDocument(node.SyntaxTree) is { } document
            ? await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false)
            : null;
}
