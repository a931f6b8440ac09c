using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace RoleAnalyzers.CodeFixes.Writing.Cdk;

/// <summary>
/// Adds conditions to what already asks some: the block of an operator is extended, never doubled.
/// </summary>
internal static class Conditions
{
    /// <summary>
    /// The changes that make the conditions (a dictionary of operators) ask the further ones too; null when they ask a key already, or
    /// are not written out so that one can know.
    /// </summary>
    public static IEnumerable<TextChange>? Extend(Site site, ExpressionSyntax conditions, params WrittenCondition[] added)
    {
        if (conditions is not BaseObjectCreationExpressionSyntax operators
            || !Dictionaries.IsPlain(operators)
            || Dictionaries.HasUnknownKeys(site, operators)
            || Names.Dictionary(site, operators.SpanStart) is not { } type)
        {
            return null;
        }

        var changes = new List<TextChange>();
        var blocks = new List<string>();
        foreach (var group in added.GroupBy(condition => condition.Operator))
        {
            if (Dictionaries.Find(site, operators, group.Key) is not { } block)
            {
                var indent = IndentOfMembers(site, operators);
                blocks.Add(Block(type, operators, group, items => Braced(site, type, items, operators, indent)));
            }
            else if (block.Value is BaseObjectCreationExpressionSyntax keys
                && Dictionaries.IsPlain(keys)
                && !Dictionaries.HasUnknownKeys(site, keys)
                && group.All(condition => Dictionaries.Find(site, keys, condition.Key) is null))
            {
                changes.AddRange(Members.Append(site, keys, group.Select(c => Dictionaries.Entry(keys, c.Key, c.Value)).ToArray()));
            }
            else
            {
                return null;
            }
        }

        return blocks.Count == 0 ? changes : changes.Concat(Members.Append(site, operators, blocks.ToArray()));
    }

    /// <summary>A new dictionary of operators that asks the conditions, over several lines, indented as the given line is.</summary>
    public static string? Create(Site site, SyntaxNode near, string indent, params WrittenCondition[] conditions)
    {
        if (Names.Dictionary(site, near.SpanStart) is not { } type)
            return null;
        var inner = indent + site.Layout.Unit;
        return Braced(site, type, Blocks(type, near, conditions, items => Braced(site, type, items, near, inner)), near, indent);
    }

    /// <summary>
    /// The changes that make a statement, written as a dictionary or as a props object, ask the conditions; null when it asks a key
    /// already or it cannot be known.
    /// </summary>
    public static IEnumerable<TextChange>? AddToStatement(
        Site site, BaseObjectCreationExpressionSyntax statement, params WrittenCondition[] added)
    {
        var isDictionary = statement.Initializer?.Expressions.Any(element => Dictionaries.Entry(element) is not null) ?? false;
        var written = isDictionary
            ? Dictionaries.Find(site, statement, "Condition")?.Value
            : ObjectMembers.Find(statement, "Conditions")?.Right;
        if (written is not null)
            return Extend(site, written, added);
        if (isDictionary && Dictionaries.HasUnknownKeys(site, statement))
            return null;

        var conditions = IndentOfMembers(site, statement) is { } indent
            ? Create(site, statement, indent, added)
            : CreateOnOneLine(site, statement, added);
        if (conditions is null)
            return null;
        return isDictionary
            ? Dictionaries.Append(site, statement, "Condition", conditions)
            : Members.Append(site, statement, $"Conditions = {conditions}");
    }

    private static string? CreateOnOneLine(Site site, SyntaxNode near, WrittenCondition[] conditions) =>
        Names.Dictionary(site, near.SpanStart) is { } type
            ? OnOneLine(type, Blocks(type, near, conditions, items => OnOneLine(type, items)))
            : null;

    private static IEnumerable<string> Blocks(
        string type, SyntaxNode near, WrittenCondition[] conditions, Func<IEnumerable<string>, string> several) =>
        conditions.GroupBy(condition => condition.Operator)
            .Select(group => Block(type, near.FirstAncestorOrSelf<BaseObjectCreationExpressionSyntax>(), group, several));

    /// <summary>The entry of one operator: one key stands on its line.</summary>
    private static string Block(
        string type,
        BaseObjectCreationExpressionSyntax? near,
        IGrouping<string, WrittenCondition> conditions,
        Func<IEnumerable<string>, string> several)
    {
        var keys = conditions.Select(condition => Dictionaries.Entry(near, condition.Key, condition.Value)).ToList();
        return Dictionaries.Entry(near, conditions.Key, keys.Count == 1 ? OnOneLine(type, keys) : several(keys));
    }

    private static string OnOneLine(string type, IEnumerable<string> items) => $"new {type} {{ {string.Join(", ", items)} }}";

    /// <summary>Items a line each where a line is given, else on one.</summary>
    private static string Braced(Site site, string type, IEnumerable<string> items, SyntaxNode near, string? indent) =>
        indent is null ? OnOneLine(type, items) : site.Layout.Braced($"new {type}", items, near, indent);

    /// <summary>The indentation of the members that stand on lines of their own; null when they do not.</summary>
    private static string? IndentOfMembers(Site site, BaseObjectCreationExpressionSyntax creation) =>
        creation.Initializer is { } initializer && Members.AreOnOwnLines(site, initializer) ? Members.Indent(site, initializer) : null;
}
