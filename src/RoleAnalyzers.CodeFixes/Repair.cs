using Microsoft.CodeAnalysis;
using RoleAnalyzers.CodeFixes.Writing;
using RoleAnalyzers.CodeFixes.Writing.Cdk;
using RoleAnalyzers.CodeFixes.Writing.Configuration;
using RoleAnalyzers.CodeFixes.Writing.Sdk;
using RoleAnalyzers.Iam.Rules;

namespace RoleAnalyzers.CodeFixes;

/// <summary>An edit that can be carried out at a diagnostic.</summary>
/// <param name="Draft">The changes.</param>
/// <param name="Fixed">The solution with the changes made.</param>
internal sealed record Repair(Draft Draft, Solution Fixed)
{
    /// <summary>
    /// Carries out the edit; null where it cannot be written, would change nothing, or would bring the compiler a new complaint.
    /// </summary>
    public static async Task<Repair?> TryAsync(Document document, Diagnostic diagnostic, Edit edit, CancellationToken cancellationToken)
    {
        if (Writer(edit) is not { } writer
            || await Site.OpenAsync(document, diagnostic, cancellationToken).ConfigureAwait(false) is not { } site)
        {
            return null;
        }

        var solution = document.Project.Solution;
        foreach (var draft in await writer.WriteAsync(site, edit, cancellationToken).ConfigureAwait(false))
        {
            var changed = await draft.ApplyAsync(solution, cancellationToken).ConfigureAwait(false);
            if (await Compiles.AsBeforeAsync(solution, changed, draft, cancellationToken).ConfigureAwait(false))
                return new(draft, changed);
        }

        return null;
    }

    /// <summary>Who carries out the edit; null when nobody does yet, and it is not offered.</summary>
    private static IWriter? Writer(Edit edit) => edit switch
    {
        Edit.SetDuration or Edit.CapDuration or Edit.RemoveDuration => new DurationWriter(),
        Edit.TrustOwnAccount or Edit.RequireOrganization => new PrincipalWriter(),
        Edit.PlainOperators => new ConditionWriter(),
        Edit.RequireExternalId => new ExternalIdWriter(),
        Edit.TrustAccount => new TrustedAccountsWriter(),
        _ => null,
    };
}
