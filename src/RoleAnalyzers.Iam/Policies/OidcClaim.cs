using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Iam.Policies;

/// <summary>A claim that tells the customers of a shared issuer apart.</summary>
/// <param name="Key">The condition key that asks it.</param>
/// <param name="Prefix">How its values begin, before the owner's name.</param>
/// <param name="End">What ends the owner's name; null when no part of the value is known to name one.</param>
public sealed record OidcClaim(string Key, string Prefix = "", char? End = null)
{
    /// <summary>True when IAM refuses every value that begins with <c>*</c>, and not only the value <c>*</c>.</summary>
    public bool RefusesLeadingStar { get; init; }

    /// <summary>Whether IAM refuses the value, whatever the operator.</summary>
    public bool IsRefused(string value) => value == "*" || (RefusesLeadingStar && value.StartsWith("*", StringComparison.Ordinal));

    /// <summary>Whether owners whom nobody named satisfy the value, or it is refused for looking so.</summary>
    internal bool IsOpen(string value, bool isPattern, bool isGuarded)
    {
        if (!isPattern)
            return isGuarded && IsRefused(value);
        var wildcard = value.IndexOfAny(['*', '?']);
        if (wildcard < 0)
            return false;
        if (End is not { } end)
            return Wildcard.Strip(value).Length == 0;
        var fixedPart = value.Substring(0, wildcard);
        return fixedPart.StartsWith(Prefix, StringComparison.Ordinal)
            ? fixedPart.IndexOf(end, Prefix.Length) <= Prefix.Length
            // Something else than the usual form, such as a subject that was configured, fixes what it writes.
            : Prefix.StartsWith(fixedPart, StringComparison.Ordinal);
    }
}
