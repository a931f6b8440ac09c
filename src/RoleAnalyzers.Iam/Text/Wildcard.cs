namespace RoleAnalyzers.Iam.Text;

/// <summary>IAM's wildcards: <c>*</c> stands for any characters or none, <c>?</c> for exactly one.</summary>
internal static class Wildcard
{
    /// <summary>Whether the pattern matches the whole text, letter case aside.</summary>
    public static bool Matches(string pattern, string text)
    {
        var (p, t) = (0, 0);
        var (star, retry) = (-1, 0);
        while (t < text.Length)
        {
            if (p < pattern.Length && pattern[p] == '*')
            {
                (star, retry) = (p++, t);
            }
            else if (p < pattern.Length && (pattern[p] == '?' || IsSame(pattern[p], text[t])))
            {
                p++;
                t++;
            }
            else if (star >= 0)
            {
                // The last star takes one character more.
                p = star + 1;
                t = ++retry;
            }
            else
            {
                return false;
            }
        }

        while (p < pattern.Length && pattern[p] == '*')
            p++;
        return p == pattern.Length;
    }

    private static bool IsSame(char left, char right) =>
        left == right || char.ToUpperInvariant(left) == char.ToUpperInvariant(right);

    /// <summary>The text without its wildcards.</summary>
    public static string Strip(string pattern) => pattern.Replace("*", "").Replace("?", "");
}
