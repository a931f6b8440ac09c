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

    /// <summary>A fix that is listed behind the first.</summary>
    public static string Of(Edit edit) => edit.GetType().Name;

    /// <summary>True for an edit that no Fix All applies: whether an account is trusted is decided one at a time.</summary>
    public static bool IsSingle(Edit edit) => edit is Edit.TrustAccount;

    /// <summary>True for the key of an edit that Fix All may apply though it is not the first-listed one.</summary>
    public static bool IsOfFixAll(string key) => key is not First and not nameof(Edit.TrustAccount);
}
