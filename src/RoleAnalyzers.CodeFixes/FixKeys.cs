using RoleAnalyzers.Iam.Rules;

namespace RoleAnalyzers.CodeFixes;

/// <summary>
/// The equivalence keys of fixes. <c>dotnet format</c> takes the key of one arbitrary diagnostic's first fix for its whole run, so
/// all first-listed fixes share one key.
/// </summary>
internal static class FixKeys
{
    /// <summary>The first fix listed for a diagnostic, whatever it does.</summary>
    public const string First = "first";

    private const string Single = "single:";

    /// <summary>A fix that is listed behind the first, or that no Fix All applies.</summary>
    public static string Of(Edit edit) => (edit.IsSingle ? Single : "") + edit.GetType().Name;

    /// <summary>True for the key of an edit that Fix All may apply though it is not the first-listed one.</summary>
    public static bool IsOfFixAll(string key) => key is not First && !key.StartsWith(Single, StringComparison.Ordinal);
}
