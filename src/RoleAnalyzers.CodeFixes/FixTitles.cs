using RoleAnalyzers.Iam.Rules;

namespace RoleAnalyzers.CodeFixes;

/// <summary>What a fix is called in a menu.</summary>
internal static class FixTitles
{
    public static string Of(Edit edit) => edit switch
    {
        Edit.SetDuration e => $"Set {e.Seconds} seconds",
        Edit.CapDuration e => $"Ask for no more than {e.Seconds} seconds",
        Edit.RemoveDuration => "Ask for no duration",
        Edit.PlainOperators e => $"Make the condition binding with {string.Join(", ", e.Operators.Where(name => name.Length > 0).Distinct())}",
        Edit.TrustOwnAccount => "Trust the account of the stack alone",
        Edit.TrustService e => $"Trust {e.Service} alone",
        Edit.RequireOrganization e => $"Admit callers of the organization {e.Organization} alone",
        Edit.RequireExternalId => "Require an external ID",
        Edit.ReplacePrincipal e => $"Name {e.Value}",
        Edit.TrustCallersLike => "Trust the account, and require the pattern of aws:PrincipalArn",
        Edit.RequireSourceAccount => "Require aws:SourceAccount",
        Edit.AdmitService e => e.InPlace ? $"Trust {e.Service} instead" : $"Trust {e.Service} too",
        Edit.ReplaceAction e => $"Allow {e.Action} instead",
        Edit.AddActions e => $"Allow {string.Join(" and ", e.Actions)} too",
        Edit.AddConditions e => $"Require {string.Join(" and ", e.Conditions.Select(condition => condition.Key))}",
        Edit.RemoveElement => "Remove the element",
        Edit.RenameElement e => $"Name the element {e.Name}",
        Edit.SetVersion e => $"Set the version {e.Version}",
        Edit.ReplaceOperator e => $"Use {e.Operator}",
        Edit.RaiseMaximum e => $"Let the role's callers ask for {e.Seconds} seconds",
        Edit.SetExternalId e => $"Send the external ID {e.Value}",
        Edit.UseDefaultCredentials => "Use the credentials that the SDK finds by itself",
        Edit.UseSessionCredentials => "Use SessionAWSCredentials",
        Edit.UseRoleCredentials => "Use AssumeRoleAWSCredentials, which renew the session",
        Edit.SparePrincipal => "Require the external ID of accounts alone",
        Edit.TrustAccount e => $"Trust the account {e.Account} in .editorconfig",
        _ => throw new ArgumentOutOfRangeException(nameof(edit), edit, "an edit without a title"),
    };
}
