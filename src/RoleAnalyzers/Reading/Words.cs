using Microsoft.CodeAnalysis;

namespace RoleAnalyzers.Reading;

/// <summary>Where a file says a word: a look at its text, far cheaper than a walk through its syntax.</summary>
internal static class Words
{
    /// <summary>The positions at which the word stands as a word of its own, in code, comments and strings alike.</summary>
    public static IEnumerable<int> In(SyntaxTree tree, string word)
    {
        // A type that is being typed has no name yet.
        if (word.Length == 0)
            yield break;
        var text = tree.GetText().ToString();
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + word.Length, StringComparison.Ordinal))
        {
            if (!IsLetter(text, at - 1) && !IsLetter(text, at + word.Length))
                yield return at;
        }
    }

    private static bool IsLetter(string text, int at) => at >= 0 && at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] == '_');
}
