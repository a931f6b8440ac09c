using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace RoleAnalyzers.CodeFixes.Writing.Cdk;

/// <summary>The conditions that stand under one operator.</summary>
/// <param name="Operator">The expression that names the operator.</param>
/// <param name="Keys">The creation of the dictionary of condition keys.</param>
/// <param name="Entry">The entry in a dictionary of operators; null for a call such as <c>AddCondition</c>.</param>
internal sealed record OperatorBlock(ExpressionSyntax Operator, BaseObjectCreationExpressionSyntax Keys, DictionaryEntry? Entry)
{
    /// <summary>The block in which the key's expression stands; null when it is not written as an initialiser.</summary>
    public static OperatorBlock? OfKey(Site site, ExpressionSyntax key)
    {
        if (Dictionaries.EntryOfKey(key) is not { } entry || Dictionaries.Creation(entry) is not { } keys || !Dictionaries.IsPlain(keys))
            return null;
        if (Dictionaries.EntryOfValue(keys) is { } block)
            return new(block.Key, keys, block);
        return keys.Parent is ArgumentSyntax
        {
            Parent: ArgumentListSyntax
            {
                Arguments: { Count: 2 } arguments,
                Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "AddCondition" } },
            },
        }
            && arguments[1].Expression == keys
            && arguments.All(argument => argument.NameColon is null)
            ? new(arguments[0].Expression, keys, null)
            : null;
    }

    /// <summary>The changes that put these keys under another operator; null when they cannot be put there.</summary>
    public IEnumerable<TextChange>? Change(Site site, string newOperator, IReadOnlyList<ExpressionSyntax> moved)
    {
        if (Entry is not { } entry)
            return IsWhole(moved) && !IsAskedByAnotherCall(newOperator) ? new[] { Literals.Set(site.Model, Operator, newOperator) } : null;
        if (Dictionaries.Creation(entry) is not { } operators || !Dictionaries.IsPlain(operators) || Dictionaries.HasUnknownKeys(site, operators))
            return null;
        if (Dictionaries.Find(site, operators, newOperator) is { } target)
            return MoveInto(site, operators, target, moved);
        if (IsWhole(moved))
            return new[] { Literals.Set(site.Model, Operator, newOperator) };
        return moved.Count == 1 ? MoveOut(site, operators, newOperator, moved[0]) : null;
    }

    private bool IsWhole(IReadOnlyCollection<ExpressionSyntax> moved) => Keys.Initializer!.Expressions.Count == moved.Count;

    /// <summary>The one key into the block that the new operator has.</summary>
    private IEnumerable<TextChange>? MoveInto(
        Site site, BaseObjectCreationExpressionSyntax operators, DictionaryEntry target, IReadOnlyList<ExpressionSyntax> moved)
    {
        if (moved.Count != 1
            || target.Value is not BaseObjectCreationExpressionSyntax keys
            || !Dictionaries.IsPlain(keys)
            || Dictionaries.HasUnknownKeys(site, keys)
            || site.Model.GetConstantValue(moved[0]).Value is not string key
            || Dictionaries.Find(site, keys, key) is not null
            || Dictionaries.EntryOfKey(moved[0]) is not { } entry)
        {
            return null;
        }

        var removed = IsWhole(moved)
            ? Members.Remove(site, operators.Initializer!, operators.Initializer!.Expressions.IndexOf(Entry!.Value.Node))
            : Members.Remove(site, Keys.Initializer!, Keys.Initializer!.Expressions.IndexOf(entry.Node));
        return Members.Append(site, keys, EntryText(keys, entry)).Append(removed);
    }

    /// <summary>The one key into a new block right behind its old one.</summary>
    private IEnumerable<TextChange>? MoveOut(Site site, BaseObjectCreationExpressionSyntax operators, string newOperator, ExpressionSyntax moved)
    {
        if (Dictionaries.EntryOfKey(moved) is not { } entry || NewKeys(site, entry) is not { } block)
            return null;
        return Members.InsertAfter(site, operators.Initializer!, operators.Initializer!.Expressions.IndexOf(Entry!.Value.Node), Dictionaries.Entry(operators, newOperator, block))
            .Append(Members.Remove(site, Keys.Initializer!, Keys.Initializer!.Expressions.IndexOf(entry.Node)));
    }

    private string? NewKeys(Site site, DictionaryEntry entry) => Keys switch
    {
        ObjectCreationExpressionSyntax { Type: var type } => $"new {type} {{ {EntryText(Keys, entry)} }}",
        _ => Names.Dictionary(site, Keys.SpanStart) is { } type ? $"new {type} {{ {EntryText(Keys, entry)} }}" : null,
    };

    /// <summary>The entry in the form that the dictionary it goes to has.</summary>
    private static string EntryText(BaseObjectCreationExpressionSyntax near, DictionaryEntry entry)
    {
        var hasBraces = near.Initializer?.Expressions.FirstOrDefault() is InitializerExpressionSyntax;
        return hasBraces ? $"{{ {entry.Key}, {entry.Value} }}" : $"[{entry.Key}] = {entry.Value}";
    }

    private bool IsAskedByAnotherCall(string newOperator) =>
        Names.Member(Operator).DescendantNodes().OfType<LiteralExpressionSyntax>().Any(
            literal => literal != Operator && literal.Token.Value is string text && string.Equals(text, newOperator, StringComparison.OrdinalIgnoreCase)
                && literal.Parent is ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax other } }
                && other.Expression is MemberAccessExpressionSyntax { Expression: var receiver }
                && Operator.FirstAncestorOrSelf<InvocationExpressionSyntax>() is { Expression: MemberAccessExpressionSyntax { Expression: var own } }
                && SyntaxFactory.AreEquivalent(receiver, own));
}
