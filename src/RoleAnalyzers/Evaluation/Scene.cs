using Microsoft.CodeAnalysis;
using RoleAnalyzers.Iam;

namespace RoleAnalyzers.Evaluation;

/// <summary>The objects as they are at one point of the program. Answers every question a reader has about a value.</summary>
internal sealed class Scene(IReadOnlyDictionary<Allocation, ObjectState> objects)
{
    /// <summary>Methods of collections that ask and change nothing.</summary>
    private static readonly ImmutableHashSet<string> Questions = ImmutableHashSet.Create(
        "GetEnumerator", "Contains", "ContainsKey", "ContainsValue", "TryGetValue", "IndexOf", "get_Item", "ToArray", "ToList", "ToString", "Equals", "GetHashCode", "AsReadOnly",
        "ToJsonString", "DeepClone", "WriteTo", "GetRawText");

    /// <summary>What the object holds here; null when the value is not an object whose creation was followed.</summary>
    public ObjectState? Object(Value? value) =>
        value is ObjectValue { Allocation: var allocation } && objects.TryGetValue(allocation, out var state) ? state : null;

    /// <summary>The alternatives of a value: itself, unless it is a choice.</summary>
    public static ImmutableArray<Value> Alternatives(Value value) =>
        value is ChoiceValue choice ? choice.Alternatives : ImmutableArray.Create(value);

    /// <summary>
    /// The elements of an array, list, set or collection expression, in source order. Unknown when the value is no such object.
    /// </summary>
    public PartialList<Element> Elements(Value value)
    {
        if (Object(value) is not { } state)
            return PartialList<Element>.Unknown;
        var elements = ImmutableArray.CreateBuilder<Element>();
        var isComplete = !state.IsOpen;
        foreach (var argument in state.Arguments)
        {
            if (IsNothing(argument))
                continue;
            var first = Elements(argument);
            elements.AddRange(first.Items);
            isComplete &= first.IsComplete;
        }

        foreach (var one in state.Events)
        {
            if (one.Method is null || one is { Method: { Name: "Add" or "Append", Parameters.Length: 1 } })
                elements.Add(new(one.Arguments[0], one.ArgumentSyntax[0] ?? one.Syntax) { IsConditional = one.IsConditional });
            else if (one.Method is { Name: "set_Item", Parameters.Length: 2 })
            {
                // Which element is replaced is not followed: the new one is there, and the others may be.
                elements.Add(new(one.Arguments[1], one.ArgumentSyntax[1] ?? one.Syntax));
                isComplete = false;
            }
            else
                isComplete &= IsQuestion(one.Method);
        }

        return new(elements.ToImmutable(), isComplete);
    }

    /// <summary>The entries of a dictionary, in source order, a key written again in its last form. Unknown when the value is no such object.</summary>
    public PartialList<Entry> Entries(Value value)
    {
        if (Object(value) is not { } state)
            return PartialList<Entry>.Unknown;
        var entries = new List<Entry>();
        var isComplete = !state.IsOpen;
        foreach (var argument in state.Arguments)
        {
            if (IsNothing(argument))
                continue;
            var first = Entries(argument);
            entries.AddRange(first.Items);
            isComplete &= first.IsComplete;
        }

        foreach (var one in state.Events)
        {
            if (one is { Method: { Name: "Add" or "set_Item" or "TryAdd", Parameters.Length: 2 } })
            {
                var entry = new Entry(
                    one.Arguments[0], one.Arguments[1], one.ArgumentSyntax[0] ?? one.Syntax, one.ArgumentSyntax[1] ?? one.Syntax, one.IsConditional);
                if (!one.IsConditional && entry.Key is TextValue { Text: { IsKnown: true } key })
                    entries.RemoveAll(e => e.Key is TextValue { Text: var other } && other.Equals(key));
                entries.Add(entry);
            }
            else
            {
                isComplete &= one.Method is not null && IsQuestion(one.Method);
            }
        }

        return new(entries.ToImmutableArray(), isComplete);
    }

    /// <summary>Whether the method of a collection asks it something and changes nothing.</summary>
    public static bool IsQuestion(IMethodSymbol method) => Questions.Contains(method.Name);

    /// <summary>
    /// Whether a constructor's argument puts nothing into the collection: a number is a capacity. Anything else is taken for what it
    /// begins with.
    /// </summary>
    private static bool IsNothing(Value argument) => argument is NumberValue or NullValue;
}

/// <summary>One element of a collection.</summary>
/// <param name="Value">What it holds.</param>
/// <param name="Syntax">The expression that put it there.</param>
internal sealed record Element(Value Value, SyntaxNode Syntax)
{
    /// <summary>True when it may be absent, or be there more than once.</summary>
    public bool IsConditional { get; init; }
}

/// <summary>One entry of a dictionary.</summary>
/// <param name="KeySyntax">The key's expression.</param>
/// <param name="ValueSyntax">The value's expression.</param>
/// <param name="IsConditional">True when the entry may be absent.</param>
internal sealed record Entry(Value Key, Value Value, SyntaxNode KeySyntax, SyntaxNode ValueSyntax, bool IsConditional);
