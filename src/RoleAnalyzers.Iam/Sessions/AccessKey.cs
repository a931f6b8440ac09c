using System.Text.RegularExpressions;
using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Iam.Sessions;

/// <summary>The id of an access key, whose first letters tell its kind (IAM User Guide, "IAM identifiers", unique identifiers).</summary>
internal static class AccessKey
{
    /// <summary>What the id of a user's long-term key begins with.</summary>
    public const string LongTerm = "AKIA";

    /// <summary>What the id of a session's key begins with. Such a key is worth nothing without the session's token.</summary>
    public const string Temporary = "ASIA";

    /// <summary>AWS promises 16 to 128 characters (AWS STS API Reference, Credentials).</summary>
    private static readonly Regex Shape = new("^AKIA[A-Z0-9]{12,124}$", RegexOptions.CultureInvariant);

    /// <summary>Whether the text is the id of a real long-term key: the samples of the documentation say EXAMPLE, and stop-gaps repeat one letter.</summary>
    public static bool IsLongTerm(PolicyText text) =>
        text.TryGetValue(out var id)
        && Shape.IsMatch(id)
        && id.IndexOf("EXAMPLE", StringComparison.Ordinal) < 0
        && id.Skip(LongTerm.Length).Distinct().Skip(1).Any();

    /// <summary>The id as a message may show it, without its middle.</summary>
    public static string InWords(PolicyText text)
    {
        var id = text.ToString();
        const int Shown = 4;
        return id.Length > 3 * Shown ? $"{id.Substring(0, Shown)}…{id.Substring(id.Length - Shown)}" : id;
    }
}
