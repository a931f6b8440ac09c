using RoleAnalyzers.Iam.Rules;

namespace RoleAnalyzers.CodeFixes.Writing.Cdk;

/// <summary>Names a principal by another value under the same key: <c>states.amazonaws.com</c> for <c>stepfunctions</c>.</summary>
internal sealed class PrincipalValueWriter : IWriter
{
    public async Task<ImmutableArray<Draft>> WriteAsync(Site site, Edit edit, CancellationToken cancellationToken)
    {
        if (edit is not Edit.ReplacePrincipal { Value: var value }
            || WrittenPrincipal.Find(site) is not { } principal
            || await Sharing.PlaceOfChangeAsync(site, principal.Syntax, cancellationToken).ConfigureAwait(false) is not { } place)
        {
            return ImmutableArray<Draft>.Empty;
        }

        if (principal.Form is PrincipalForm.Text)
            return ImmutableArray.Create(site.Draft(new[] { Literals.Set(site.Model, place, value) }));
        return place == principal.Syntax && principal.Value(site) is { } argument
            ? await WrittenValue.ChangeAsync(
                site, argument, static x => x, (model, written) => Literals.Set(model, written, value), cancellationToken).ConfigureAwait(false)
            : ImmutableArray<Draft>.Empty;
    }
}
