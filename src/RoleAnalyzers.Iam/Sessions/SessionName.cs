using System.Globalization;
using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Iam.Sessions;

/// <summary>The name that a role session gets from whoever asks for it (AWS STS API Reference, AssumeRole, RoleSessionName).</summary>
internal static class SessionName
{
    /// <summary>How many characters it has at least, and at most.</summary>
    private const int Shortest = 2;
    private const int Longest = 64;

    /// <summary>Why no session can be named so, in words that follow the name; null when one can.</summary>
    public static string? FaultOf(PolicyText name)
    {
        if (name.Segments.Any(segment => segment.Literal.Any(c => !IsAllowed(c))))
            return "has characters that no session name has";
        var length = name.Segments.Sum(segment => segment.Literal.Length);
        return length > Longest || (name.IsKnown && length < Shortest)
            ? $"has {length.ToString(CultureInfo.InvariantCulture)} characters"
            : null;
    }

    // Letters and digits of ASCII alone.
    private static bool IsAllowed(char character) =>
        character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') || "_+=,.@-".IndexOf(character) >= 0;
}
