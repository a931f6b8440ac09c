using Microsoft.CodeAnalysis;

namespace RoleAnalyzers.Evaluation;

/// <summary>Reading from and writing into arrays, lists and what <c>foreach</c> makes of them.</summary>
internal static class Collections
{
    /// <summary>What <c>Current</c> of an enumerator may give: any element. Null for any other property.</summary>
    public static Value? Current(IPropertySymbol property, Value receiver, FlowState state)
    {
        if (property.Name != "Current" || receiver is not CallValue { Method.Name: "GetEnumerator" or "GetAsyncEnumerator", Receiver: { } collection })
            return null;
        var elements = state.Present.Elements(collection);
        var values = ImmutableArray.CreateBuilder<Value>();
        foreach (var element in elements)
            Values.AddAlternatives(values, element.Value);
        if (!elements.IsComplete)
            Values.AddAlternatives(values, Value.Unknown);
        return Values.Choice(values);
    }

    /// <summary>One element of an array; unknown unless both the array and the index are known.</summary>
    public static Value ElementAt(Value array, Value index, FlowState state)
    {
        var elements = state.Present.Elements(array);
        return elements.IsComplete && index is NumberValue { IsExact: true, Low: var at } && at >= 0 && at < elements.Count
            ? elements[(int)at].Value
            : Value.Unknown;
    }

    /// <summary>Writes an element; which one is not followed, so the others are no longer certain.</summary>
    public static void SetElement(Value array, Value value, SyntaxNode expression, Escape escape, FlowState state)
    {
        foreach (var one in Scene.Alternatives(array))
        {
            if (one is ObjectValue { Allocation: var allocation } && state.Object(allocation) is { } known)
            {
                var added = new ObjectEvent(null, [value], expression, [expression]);
                state.SetObject(allocation, known with { Events = ObjectJoin.Append(known.Events, added), IsOpen = true });
            }
            else
            {
                escape.Share(value, state);
            }
        }
    }
}
