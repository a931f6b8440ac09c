using Microsoft.CodeAnalysis;
using RoleAnalyzers.Evaluation;
using RoleAnalyzers.Iam;
using RoleAnalyzers.Iam.Sessions;

namespace RoleAnalyzers.Reading.Sdk;

/// <summary>Reads durations that are given in seconds.</summary>
internal static class DurationReader
{
    /// <summary>The durations that a request may ask for.</summary>
    /// <param name="member">Its property.</param>
    /// <param name="isConstant">Whether the compiler knows the value of an expression.</param>
    public static Requested<RequestedDuration> Read(RequestMember member, Func<SyntaxNode, bool> isConstant)
    {
        var durations = ImmutableArray.CreateBuilder<RequestedDuration>();
        var places = ImmutableArray.CreateBuilder<SyntaxNode>();
        var mayBeAbsent = member.MayBeAbsent;
        foreach (var value in member.Values)
        {
            var seconds = ReadValues(value.Value, out var mayBeNull);
            mayBeAbsent |= mayBeNull;
            if (seconds is { Count: 0, IsComplete: true })
                continue;
            durations.Add(new(seconds)
            {
                IsCheckedBySdk = value.IsOfRequest && seconds is { IsComplete: true, Items: [{ IsWritten: true }] } && isConstant(value.Expression),
            });
            places.Add(value.Expression);
        }

        return new(new(durations.ToImmutable(), member.IsComplete && !(mayBeAbsent && durations.Count > 0)), places.ToImmutable());
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
