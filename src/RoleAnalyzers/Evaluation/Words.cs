using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RoleAnalyzers.Evaluation;

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

    /// <summary>The names in a part of the syntax that are the word, in source order.</summary>
    public static IEnumerable<IdentifierNameSyntax> NamesIn(SyntaxNode part, string word)
    {
        // A name may be written with escapes, which its text does not show.
        return part.SyntaxTree.GetText().ToString().Contains("\\u")
            ? part.DescendantNodes().OfType<IdentifierNameSyntax>().Where(name => name.Identifier.ValueText == word)
            : WrittenIn(part, word);
    }

    private static IEnumerable<IdentifierNameSyntax> WrittenIn(SyntaxNode part, string word)
    {
        foreach (var at in In(part.SyntaxTree, word))
        {
            if (part.FullSpan.Contains(at) && part.FindToken(at).Parent is IdentifierNameSyntax { Identifier.ValueText: var text } name && text == word && name.Span.Contains(at))
                yield return name;
        }
    }

    private static bool IsLetter(string text, int at) => at >= 0 && at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] == '_');
}
