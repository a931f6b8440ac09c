using Microsoft.CodeAnalysis;
using RoleAnalyzers.Evaluation;
using RoleAnalyzers.Iam;
using RoleAnalyzers.Iam.Sessions;

namespace RoleAnalyzers.Reading.Sdk;

/// <summary>The durations that a request, or an options object, may ask for, each with the expression that sets it.</summary>
/// <param name="List">In source order.</param>
/// <param name="Places">One a duration.</param>
internal sealed record Durations(PartialList<RequestedDuration> List, ImmutableArray<SyntaxNode> Places)
{
    /// <summary>Nothing is known: there may be one, or none.</summary>
    public static Durations Unknown { get; } = new(PartialList<RequestedDuration>.Unknown, ImmutableArray<SyntaxNode>.Empty);
}

/// <summary>Reads the <c>DurationSeconds</c> of requests and options objects.</summary>
internal sealed class DurationReader(StsLibrary library, Scene scene)
{
    public Durations Read(Value? request)
    {
        if (request is null)
            return Durations.Unknown;
        var durations = ImmutableArray.CreateBuilder<RequestedDuration>();
        var places = ImmutableArray.CreateBuilder<SyntaxNode>();
        var isComplete = true;
        var mayBeAbsent = false;
        foreach (var alternative in Scene.Alternatives(request))
        {
            // Options may be null, and then ask for nothing.
            if (alternative is NullValue)
            {
                mayBeAbsent = true;
                continue;
            }

            if (scene.Object(alternative) is not { } state || !library.IsRequest(state.Type))
            {
                isComplete = false;
                continue;
            }

            if (!state.Members.TryGetValue(StsApi.DurationSeconds, out var member))
            {
                mayBeAbsent = true;
                isComplete &= !state.IsOpen;
                continue;
            }

            mayBeAbsent |= member.MayBeUnset;
            isComplete &= !(member.MayBeUnset && state.IsOpen);
            foreach (var assignment in member.Assignments)
            {
                var values = ReadValues(assignment.Value, out var mayBeNull);
                mayBeAbsent |= mayBeNull;
                if (values.Count == 0 && values.IsComplete)
                    continue;
                durations.Add(new(values));
                places.Add(assignment.Expression);
            }
        }

        return new(new(durations.ToImmutable(), isComplete && !(mayBeAbsent && durations.Count > 0)), places.ToImmutable());
    }

    /// <summary>The values, in seconds, that an expression may give; null, which asks for nothing, is not among them.</summary>
    public static PartialList<SessionDuration> ReadValues(Value value, out bool mayBeNull)
    {
        var seconds = ImmutableArray.CreateBuilder<SessionDuration>();
        var isComplete = true;
        mayBeNull = false;
        foreach (var alternative in Scene.Alternatives(value))
        {
            if (alternative is NumberValue { IsTimeSpan: false } number)
                seconds.Add(number.IsExact ? SessionDuration.Written(number.Low) : new(number.Low, number.High, false));
            else if (alternative is NullValue)
                mayBeNull = true;
            else
                isComplete = false;
        }

        return new(seconds.ToImmutable(), isComplete);
    }
}
