using Microsoft.CodeAnalysis;
using RoleAnalyzers.Evaluation;
using RoleAnalyzers.Iam;

namespace RoleAnalyzers.Reading.Sdk;

/// <summary>What a request asks for in one respect, each with the expression that gives it.</summary>
/// <param name="List">In source order. Incomplete: it may also be left out, or be set in a way that is not seen.</param>
/// <param name="Places">One an item.</param>
internal sealed record Requested<T>(PartialList<T> List, ImmutableArray<SyntaxNode> Places)
{
    /// <summary>Nothing is asked for.</summary>
    public static Requested<T> Nothing { get; } = new(PartialList<T>.Empty, ImmutableArray<SyntaxNode>.Empty);
}

/// <summary>One expression that may give a property of a request its value.</summary>
/// <param name="Value">The value.</param>
/// <param name="Expression">The expression.</param>
/// <param name="IsOfRequest">
/// True when the analyzer that comes with the SDK looks at it: the property is of the request of a call, and not of options.
/// </param>
internal readonly record struct RequestValue(Value Value, SyntaxNode Expression, bool IsOfRequest);

/// <summary>What one property of a request, or an argument in its place, may hold.</summary>
/// <param name="Values">Each value, in source order.</param>
/// <param name="MayBeAbsent">Whether it may also hold nothing.</param>
/// <param name="IsComplete">False when code that is not seen may set it too.</param>
internal sealed record RequestMember(ImmutableArray<RequestValue> Values, bool MayBeAbsent, bool IsComplete)
{
    /// <summary>Nothing is known: there may be a value, or none.</summary>
    public static RequestMember Unknown { get; } = new(ImmutableArray<RequestValue>.Empty, MayBeAbsent: true, IsComplete: false);

    /// <summary>Certainly nothing.</summary>
    public static RequestMember Absent { get; } = new(ImmutableArray<RequestValue>.Empty, MayBeAbsent: true, IsComplete: true);

    /// <summary>What an argument gives.</summary>
    public static RequestMember Of(Value? argument, SyntaxNode? expression) =>
        argument is null || expression is null ? Unknown : new(ImmutableArray.Create(new RequestValue(argument, expression, false)), false, true);

    /// <summary>Each alternative of each value but null, which asks for nothing.</summary>
    /// <param name="read">What the alternative asks for.</param>
    public Requested<T> Each<T>(Func<Value, RequestValue, T> read)
    {
        var mayBeAbsent = MayBeAbsent;
        var items = ImmutableArray.CreateBuilder<T>();
        var places = ImmutableArray.CreateBuilder<SyntaxNode>();
        foreach (var value in Values)
        {
            foreach (var one in Scene.Alternatives(value.Value))
            {
                mayBeAbsent |= one is NullValue;
                if (one is NullValue)
                    continue;
                items.Add(read(one, value));
                places.Add(value.Expression);
            }
        }

        return new(new(items.ToImmutable(), IsComplete && !(mayBeAbsent && items.Count > 0)), places.ToImmutable());
    }
}

/// <summary>Reads the properties of requests and options objects.</summary>
internal sealed class RequestReader(StsLibrary library, Scene scene)
{
    /// <summary>What the property may hold.</summary>
    /// <param name="request">The request; null when none is seen.</param>
    /// <param name="property">The property's name.</param>
    public RequestMember Read(Value? request, string property)
    {
        if (request is null)
            return RequestMember.Unknown;
        var values = ImmutableArray.CreateBuilder<RequestValue>();
        var mayBeAbsent = false;
        var isComplete = true;
        foreach (var alternative in Scene.Alternatives(request))
        {
            if (scene.Object(alternative) is not { } state || !library.IsRequest(state.Type))
            {
                // Options may be null, and then ask for nothing.
                mayBeAbsent |= alternative is NullValue;
                isComplete &= alternative is NullValue;
            }
            else if (!state.Members.TryGetValue(property, out var member))
            {
                mayBeAbsent = true;
                isComplete &= !state.IsOpen;
            }
            else
            {
                mayBeAbsent |= member.MayBeUnset;
                isComplete &= !(member.MayBeUnset && state.IsOpen);
                var isOfRequest = library.IsCheckedBySdk(state.Type);
                values.AddRange(member.Assignments.Select(assignment => new RequestValue(assignment.Value, assignment.Expression, isOfRequest)));
            }
        }

        return new(values.ToImmutable(), mayBeAbsent, isComplete);
    }
}
