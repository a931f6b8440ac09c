using Microsoft.CodeAnalysis;
using RoleAnalyzers.CodeFixes.Writing;
using RoleAnalyzers.CodeFixes.Writing.Cdk;
using RoleAnalyzers.CodeFixes.Writing.Configuration;
using RoleAnalyzers.CodeFixes.Writing.Durations;
using RoleAnalyzers.CodeFixes.Writing.Files;
using RoleAnalyzers.CodeFixes.Writing.Requests;
using RoleAnalyzers.CodeFixes.Writing.Text;
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
    public static async Task<Repair?> TryAsync(TextDocument document, Diagnostic diagnostic, Edit edit, CancellationToken cancellationToken)
    {
        var solution = document.Project.Solution;
        foreach (var draft in await DraftsAsync(document, diagnostic, edit, cancellationToken).ConfigureAwait(false))
        {
            var changed = await draft.ApplyAsync(solution, cancellationToken).ConfigureAwait(false);
            if (await Compiles.AsBeforeAsync(solution, changed, draft, cancellationToken).ConfigureAwait(false))
                return new(draft, changed);
        }

        return null;
    }

    /// <summary>The ways of writing the edit, the best one first; none where it cannot be written.</summary>
    private static async Task<ImmutableArray<Draft>> DraftsAsync(TextDocument document, Diagnostic diagnostic, Edit edit, CancellationToken cancellationToken)
    {
        switch (document)
        {
            case Document source when await Site.OpenAsync(source, diagnostic, cancellationToken).ConfigureAwait(false) is { } site:
                var drafts = ImmutableArray.CreateBuilder<Draft>();
                foreach (var writer in Writers(edit))
                    drafts.AddRange(await writer.WriteAsync(site, edit, cancellationToken).ConfigureAwait(false));
                return drafts.ToImmutable();
            case AdditionalDocument file when await FileWriter.OpenAsync(file, cancellationToken).ConfigureAwait(false) is { } writer:
                return writer.Write(diagnostic, edit);
            default:
                return ImmutableArray<Draft>.Empty;
        }
    }

    /// <summary>Who may carry out the edit in C#: of a policy, one who writes texts, and one who writes objects.</summary>
    private static IEnumerable<IWriter> Writers(Edit edit)
    {
        if (edit is Edit.TrustAccount)
            return new IWriter[] { new TrustedAccountsWriter() };
        var ofTexts = new IWriter[] { new PolicyTextWriter() };
        return Writer(edit) is { } ofObjects ? ofTexts.Append(ofObjects) : ofTexts;
    }

    /// <summary>Who carries out the edit on objects; null when nobody can.</summary>
    private static IWriter? Writer(Edit edit) => edit switch
    {
        Edit.SetDuration or Edit.CapDuration or Edit.RemoveDuration => new DurationWriter(),
        Edit.TrustOwnAccount or Edit.TrustService or Edit.RequireOrganization => new PrincipalWriter(),
        Edit.ReplacePrincipal => new PrincipalValueWriter(),
        Edit.TrustCallersLike => new CallersWriter(),
        Edit.ReplaceAction or Edit.AddActions => new ActionWriter(),
        Edit.AddConditions or Edit.RequireSourceAccount => new NewConditionWriter(),
        Edit.AdmitService => new AdmittedServiceWriter(),
        Edit.PlainOperators or Edit.ReplaceOperator => new ConditionWriter(),
        Edit.RemoveElement or Edit.RenameElement or Edit.SetVersion => new ElementWriter(),
        Edit.SparePrincipal => new SparingWriter(),
        Edit.RequireExternalId => new ExternalIdWriter(),
        Edit.RaiseMaximum => new DeclaredMaximumWriter(),
        Edit.SetExternalId => new SentExternalIdWriter(),
        Edit.UseDefaultCredentials or Edit.UseSessionCredentials => new KeyWriter(),
        Edit.UseRoleCredentials => new RoleCredentialsWriter(),
        _ => null,
    };
}
