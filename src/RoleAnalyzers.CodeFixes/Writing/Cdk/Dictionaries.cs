using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace RoleAnalyzers.CodeFixes.Writing.Cdk;

/// <summary>One entry of a dictionary's initialiser: <c>{ "key", value }</c> or <c>["key"] = value</c>.</summary>
/// <param name="Node">The whole entry, an element of the initialiser.</param>
internal readonly record struct DictionaryEntry(ExpressionSyntax Node, ExpressionSyntax Key, ExpressionSyntax Value);

/// <summary>Reads and writes the initialisers of dictionaries, in the form that each already has.</summary>
internal static class Dictionaries
{
    /// <summary>The entry that the element of an initialiser is.</summary>
    public static DictionaryEntry? Entry(ExpressionSyntax? element) => element switch
    {
        InitializerExpressionSyntax { Expressions: { Count: 2 } pair } braces when braces.IsKind(SyntaxKind.ComplexElementInitializerExpression) =>
            new(braces, pair[0], pair[1]),
        AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax { ArgumentList.Arguments: { Count: 1 } keys }, Right: var value } =>
            new(element, keys[0].Expression, value),
        _ => null,
    };

    /// <summary>The entry of which the expression is the value.</summary>
    public static DictionaryEntry? EntryOfValue(ExpressionSyntax value) =>
        Entry(value.Parent as ExpressionSyntax) is { } entry && entry.Value == value ? entry : null;

    /// <summary>The entry of which the expression is the key.</summary>
    public static DictionaryEntry? EntryOfKey(ExpressionSyntax key)
    {
        var element = key.Parent is ArgumentSyntax { Parent: BracketedArgumentListSyntax { Parent: ImplicitElementAccessSyntax access } }
            ? access.Parent
            : key.Parent;
        return Entry(element as ExpressionSyntax) is { } entry && entry.Key == key ? entry : null;
    }

    /// <summary>The creation in whose initialiser the entry stands.</summary>
    public static BaseObjectCreationExpressionSyntax? Creation(DictionaryEntry entry) =>
        entry.Node.Parent is InitializerExpressionSyntax { Parent: BaseObjectCreationExpressionSyntax creation } ? creation : null;

    public static IEnumerable<DictionaryEntry> Entries(BaseObjectCreationExpressionSyntax creation) =>
        creation.Initializer?.Expressions.Select(Entry).OfType<DictionaryEntry>() ?? Enumerable.Empty<DictionaryEntry>();

    /// <summary>True when the initialiser holds nothing but entries, and the constructor got nothing to begin with.</summary>
    public static bool IsPlain(BaseObjectCreationExpressionSyntax creation) =>
        creation.ArgumentList is null or { Arguments.Count: 0 }
        && (creation.Initializer?.Expressions.All(element => Entry(element) is not null) ?? true);

    /// <summary>The entry whose key is this constant, in any case: IAM compares condition keys so.</summary>
    public static DictionaryEntry? Find(Site site, BaseObjectCreationExpressionSyntax creation, string key)
    {
        foreach (var entry in Entries(creation))
        {
            if (site.Model.GetConstantValue(entry.Key).Value is string text && string.Equals(text, key, StringComparison.OrdinalIgnoreCase))
                return entry;
        }

        return null;
    }

    /// <summary>True when the key of some entry is not a constant, so that it may be any.</summary>
    public static bool HasUnknownKeys(Site site, BaseObjectCreationExpressionSyntax creation) =>
        Entries(creation).Any(entry => site.Model.GetConstantValue(entry.Key).Value is not string);

    /// <summary>An entry in the form that the nearest written ones have.</summary>
    public static string Entry(BaseObjectCreationExpressionSyntax? near, string key, string value) =>
        HasBraces(near) ? $"{{ \"{key}\", {value} }}" : $"[\"{key}\"] = {value}";

    /// <summary>A dictionary with one entry, on one line.</summary>
    public static string OneLine(string type, BaseObjectCreationExpressionSyntax? near, string key, string value) =>
        $"new {type} {{ {Entry(near, key, value)} }}";

    /// <summary>The change that adds an entry behind the others.</summary>
    public static IEnumerable<TextChange> Append(Site site, BaseObjectCreationExpressionSyntax creation, string key, string value) =>
        Members.Append(site, creation, Entry(creation, key, value));

    /// <summary>The change that adds an entry before the others.</summary>
    public static IEnumerable<TextChange> Prepend(Site site, BaseObjectCreationExpressionSyntax creation, string key, string value) =>
        Members.Prepend(site, creation, Entry(creation, key, value));

    private static bool HasBraces(BaseObjectCreationExpressionSyntax? near)
    {
        for (SyntaxNode? node = near; node is not null; node = node.Parent)
        {
            if (node is BaseObjectCreationExpressionSyntax { Initializer.Expressions: { Count: > 0 } elements } && Entry(elements[0]) is not null)
                return elements[0] is InitializerExpressionSyntax;
        }

        return false;
    }
}
