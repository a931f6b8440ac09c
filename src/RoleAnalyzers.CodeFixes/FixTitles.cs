using RoleAnalyzers.Iam.Rules;

namespace RoleAnalyzers.CodeFixes;

/// <summary>What a fix is called in a menu.</summary>
internal static class FixTitles
{
    public static string Of(Edit edit) => edit switch
    {
        Edit.SetDuration e => $"Ask for {e.Seconds} seconds",
        Edit.CapDuration e => $"Ask for no more than {e.Seconds} seconds",
        Edit.RemoveDuration => "Ask for no duration",
        Edit.PlainOperators e => $"Make the condition binding with {string.Join(", ", e.Operators.Where(name => name.Length > 0).Distinct())}",
        Edit.TrustOwnAccount => "Trust the account of the stack alone",
        Edit.RequireOrganization e => $"Admit callers of the organization {e.Organization} alone",
        Edit.RequireExternalId => "Require an external ID",
        Edit.TrustAccount e => $"Trust the account {e.Account} in .editorconfig",
        _ => throw new ArgumentOutOfRangeException(nameof(edit), edit, "an edit without a title"),
    };
}
