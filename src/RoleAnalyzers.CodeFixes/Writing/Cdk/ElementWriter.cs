using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Iam.Rules;

namespace RoleAnalyzers.CodeFixes.Writing.Cdk;

/// <summary>Takes away, renames and adds elements of a policy: entries of a dictionary, or properties of a statement.</summary>
internal sealed class ElementWriter : IWriter
{
    public async Task<ImmutableArray<Draft>> WriteAsync(Site site, Edit edit, CancellationToken cancellationToken)
    {
        if (site.Expression is not { } found)
            return ImmutableArray<Draft>.Empty;
        var changes = edit switch
        {
            Edit.RemoveElement => await RemoveAsync(site, found, cancellationToken).ConfigureAwait(false),
            Edit.RenameElement e when Dictionaries.EntryOfKey(found) is not null => new[] { Literals.Set(site.Model, found, e.Name) },
            Edit.SetVersion e => await SetVersionAsync(site, found, e.Version, cancellationToken).ConfigureAwait(false),
            _ => null,
        };
        return changes is null ? ImmutableArray<Draft>.Empty : ImmutableArray.Create(site.Draft(changes));
    }

    /// <summary>The entry whose key was found, or the property that holds what was found.</summary>
    private static async Task<IEnumerable<TextChange>?> RemoveAsync(Site site, ExpressionSyntax found, CancellationToken cancellationToken)
    {
        var member = Dictionaries.EntryOfKey(found)?.Node
            ?? found.AncestorsAndSelf().OfType<AssignmentExpressionSyntax>().FirstOrDefault(IsResources);
        return member?.Parent is InitializerExpressionSyntax initializer
            && await Sharing.PlaceOfChangeAsync(site, member, cancellationToken).ConfigureAwait(false) == member
                ? new[] { Members.Remove(site, initializer, initializer.Expressions.IndexOf(member)) }
                : null;
    }

    /// <summary>Whether it sets the resources of a statement, and no call adds others.</summary>
    private static bool IsResources(AssignmentExpressionSyntax assignment) =>
        assignment.Left is IdentifierNameSyntax { Identifier.ValueText: "Resources" or "NotResources" }
        && !Names.Member(assignment).DescendantNodes().OfType<SimpleNameSyntax>().Any(
            call => call.Identifier.ValueText is "AddResources" or "AddAllResources" or "AddNotResources");

    private static async Task<IEnumerable<TextChange>?> SetVersionAsync(
        Site site, ExpressionSyntax found, string version, CancellationToken cancellationToken)
    {
        if (await Sharing.PlaceOfChangeAsync(site, found, cancellationToken).ConfigureAwait(false) is not { } place)
            return null;
        return found is not BaseObjectCreationExpressionSyntax document ? new[] { Literals.Set(site.Model, place, version) }
            : place == document && Dictionaries.IsPlain(document)
                ? Dictionaries.Prepend(site, document, PolicyElement.Version, Literals.Quote(version))
                : null;
    }
}
