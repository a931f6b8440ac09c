using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FindSymbols;

namespace RoleAnalyzers.CodeFixes.Writing;

/// <summary>Where the value of a variable, constant or function is used.</summary>
internal static class Uses
{
    /// <summary>
    /// Every place in the solution that names the symbol. Null when code outside the solution may name it too, or a place
    /// could not be looked at.
    /// </summary>
    public static async Task<ImmutableArray<SimpleNameSyntax>?> FindAsync(Site site, ISymbol symbol, CancellationToken cancellationToken)
    {
        if (IsVisibleOutside(symbol))
            return null;
        var found = ImmutableArray.CreateBuilder<SimpleNameSyntax>();
        var references = await SymbolFinder.FindReferencesAsync(symbol, site.Document.Project.Solution, cancellationToken).ConfigureAwait(false);
        foreach (var location in references.SelectMany(reference => reference.Locations))
        {
            // Documents that share a file show the same place once a project.
            if (location.Document.Id != site.Document.Id && location.Document.FilePath is { } path && path == site.Document.FilePath)
                continue;
            if (location.Location.SourceTree is not { } tree
                || tree.GetRoot(cancellationToken).FindNode(location.Location.SourceSpan, getInnermostNodeForTie: true) is not SimpleNameSyntax name)
                return null;
            found.Add(name);
        }

        return found.ToImmutable();
    }

    private static bool IsVisibleOutside(ISymbol symbol)
    {
        for (var current = symbol; current is not null and not INamespaceSymbol; current = current.ContainingSymbol)
        {
            if (current is ILocalSymbol or IParameterSymbol or IMethodSymbol { MethodKind: MethodKind.LocalFunction })
                return false;
            if (current.DeclaredAccessibility is Accessibility.Private or Accessibility.Internal or Accessibility.ProtectedAndInternal)
                return false;
        }

        return true;
    }
}
