using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace RoleAnalyzers.CodeFixes.Writing.Cdk;

/// <summary>
/// Adds a condition under <c>StringEquals</c> to what already asks some: the block of an operator is extended, never doubled.
/// </summary>
internal static class Conditions
{
    private const string Operator = "StringEquals";

    /// <summary>
    /// The changes that make the conditions (a dictionary of operators) ask the key too; null when they ask it already, or are not
    /// written out so that one can know.
    /// </summary>
    public static IEnumerable<TextChange>? Extend(Site site, ExpressionSyntax conditions, string key, string value)
    {
        if (conditions is not BaseObjectCreationExpressionSyntax operators
            || !Dictionaries.IsPlain(operators)
            || Dictionaries.HasUnknownKeys(site, operators)
            || Names.Dictionary(site, operators.SpanStart) is not { } type)
        {
            return null;
        }

        if (Dictionaries.Find(site, operators, Operator) is not { } block)
            return Dictionaries.Append(site, operators, Operator, Dictionaries.OneLine(type, operators, key, value));
        return block.Value is BaseObjectCreationExpressionSyntax keys
            && Dictionaries.IsPlain(keys)
            && !Dictionaries.HasUnknownKeys(site, keys)
            && Dictionaries.Find(site, keys, key) is null
            ? Dictionaries.Append(site, keys, key, value)
            : null;
    }

    /// <summary>A new dictionary of operators that asks the one key, over several lines, indented as the given line is.</summary>
    public static string? Create(Site site, SyntaxNode near, string indent, string key, string value) =>
        Names.Dictionary(site, near.SpanStart) is { } type
            ? site.Layout.Braced($"new {type}", new[] { Block(type, Creation(near), key, value) }, near, indent)
            : null;

    /// <summary>A new dictionary of operators that asks the one key, on one line.</summary>
    public static string? CreateOnOneLine(Site site, SyntaxNode near, string key, string value) =>
        Names.Dictionary(site, near.SpanStart) is { } type
            ? $"new {type} {{ {Block(type, Creation(near), key, value)} }}"
            : null;

    /// <summary>
    /// The changes that make a statement, written as a dictionary or as a props object, ask the key; null when it asks it already
    /// or it cannot be known.
    /// </summary>
    public static IEnumerable<TextChange>? AddToStatement(Site site, BaseObjectCreationExpressionSyntax statement, string key, string value)
    {
        var isDictionary = statement.Initializer?.Expressions.Any(element => Dictionaries.Entry(element) is not null) ?? false;
        var written = isDictionary
            ? Dictionaries.Find(site, statement, "Condition")?.Value
            : ObjectMembers.Find(statement, "Conditions")?.Right;
        if (written is not null)
            return Extend(site, written, key, value);
        if (isDictionary && Dictionaries.HasUnknownKeys(site, statement))
            return null;

        var isTall = statement.Initializer is { } initializer && Members.AreOnOwnLines(site, initializer);
        var conditions = isTall
            ? Create(site, statement, Members.Indent(site, statement.Initializer!), key, value)
            : CreateOnOneLine(site, statement, key, value);
        if (conditions is null)
            return null;
        return isDictionary
            ? Dictionaries.Append(site, statement, "Condition", conditions)
            : Members.Append(site, statement, $"Conditions = {conditions}");
    }

    private static string Block(string type, BaseObjectCreationExpressionSyntax? near, string key, string value) =>
        Dictionaries.Entry(near, Operator, Dictionaries.OneLine(type, near, key, value));

    private static BaseObjectCreationExpressionSyntax? Creation(SyntaxNode near) =>
        near.FirstAncestorOrSelf<BaseObjectCreationExpressionSyntax>();
}
