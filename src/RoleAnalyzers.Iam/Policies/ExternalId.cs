using System.Globalization;
using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Iam.Policies;

/// <summary>
/// The external ID that an account gives to each customer for whom it assumes a role (IAM User Guide, "Access to AWS accounts owned by
/// third parties" and "IAM and AWS STS quotas").
/// </summary>
internal static class ExternalId
{
    /// <summary>How many characters it has at least, and at most.</summary>
    private const int Shortest = 2;
    private const int Longest = 1224;

    private static readonly ImmutableArray<string> StopGaps = ImmutableArray.Create(
        "changeme", "change-me", "replace-me", "todo", "placeholder", "external-id", "your-external-id");

    /// <summary>Whether the value certainly waits for somebody to replace it.</summary>
    public static bool IsPlaceholder(PolicyText value) =>
        Placeholder.IsIn(value) || Answers.Any(StopGaps, text => value.Is(text, StringComparison.OrdinalIgnoreCase)) == Answer.Yes;

    /// <summary>The value and why no external ID is so, in words that end a sentence; null when it can be one.</summary>
    public static string? FaultOf(PolicyText value)
    {
        if (value.Any(static literal => !IsAllowed(literal)))
            return $"'{value}', which has characters that no external ID has";
        var length = value.IsKnown ? value.Length : value.Segments.Sum(static segment => segment.Literal.Length);
        return length > Longest || (value.IsKnown && length < Shortest)
            ? $"a value of {length.ToString(CultureInfo.InvariantCulture)} characters, where an external ID has 2 to 1224"
            : null;
    }

    private static bool IsAllowed(string text)
    {
        foreach (var character in text)
        {
            if (!IsAllowed(character))
                return false;
        }

        return true;
    }

    // Letters and digits of ASCII alone.
    private static bool IsAllowed(char character) =>
        character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') || "_+=,.@:/-".IndexOf(character) >= 0;
}
