namespace RoleAnalyzers.Iam.Policies;

/// <summary>The id of an AWS account: twelve decimal digits, leading zeros included.</summary>
public static class AccountId
{
    /// <summary>How many digits it has.</summary>
    public const int Length = 12;

    /// <summary>Whether the text can be the id of an account.</summary>
    public static bool IsValid(string text) => text.Length == Length && IsWithin(text);

    /// <summary>Whether twelve digits in a row stand somewhere in the text.</summary>
    internal static bool IsWithin(string text)
    {
        var run = 0;
        foreach (var character in text)
        {
            run = IsDigit(character) ? run + 1 : 0;
            if (run == Length)
                return true;
        }

        return false;
    }

    // Not char.IsDigit, which takes the digits of every script.
    private static bool IsDigit(char character) => character is >= '0' and <= '9';
}
