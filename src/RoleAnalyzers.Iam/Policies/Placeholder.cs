using System.Text.RegularExpressions;
using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Iam.Policies;

/// <summary>Text in angle brackets that somebody has yet to replace, such as <c>repo:&lt;OWNER&gt;/&lt;REPO&gt;</c>. No caller can present it.</summary>
internal static class Placeholder
{
    /// <summary>Stands for the external ID that another account has chosen for its customer.</summary>
    public const string ExternalId = "<EXTERNAL-ID>";

    private static readonly Regex InBrackets = new("<[^<>]+>", RegexOptions.CultureInvariant);

    /// <summary>Whether such a text certainly stands in the value.</summary>
    public static bool IsIn(PolicyText value) => value.Any(static literal => literal.IndexOf('<') >= 0 && InBrackets.IsMatch(literal));
}
