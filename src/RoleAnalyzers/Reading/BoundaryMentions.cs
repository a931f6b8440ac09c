using Microsoft.CodeAnalysis;
using RoleAnalyzers.Evaluation;

namespace RoleAnalyzers.Reading;

/// <summary>
/// Whether a compilation speaks of permissions boundaries. A boundary is a managed policy like any other, and allows nothing by itself; which
/// one is meant for it, its own declaration does not say.
/// </summary>
internal sealed class BoundaryMentions(Compilation compilation)
{
    private readonly Lazy<bool> _any = new(() => compilation.SyntaxTrees.Any(static tree => Words.In(tree, "PermissionsBoundary").Any()));

    /// <summary>Whether some code says <c>PermissionsBoundary</c>. Searched for once, and only where a managed policy is declared.</summary>
    public bool Any => _any.Value;
}
