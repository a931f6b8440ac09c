using Microsoft.CodeAnalysis;

namespace RoleAnalyzers.Evaluation;

/// <summary>One object as two ways through the program leave it.</summary>
internal static class ObjectJoin
{
    /// <summary>The object as either way may leave it; the left instance itself when it covers the right one already.</summary>
    /// <param name="left">The object on one way.</param>
    /// <param name="right">The same object on the other way.</param>
    /// <param name="widen">True to make unknown whatever differs.</param>
    public static ObjectState Join(ObjectState left, ObjectState right, bool widen)
    {
        if (ReferenceEquals(left, right))
            return left;
        var arguments = Join(left.Arguments, right.Arguments, widen);
        var members = JoinMembers(left, right, widen);
        var events = JoinEvents(left.Events, right.Events, widen);
        var isOpen = left.IsOpen || right.IsOpen;
        var isShared = left.IsShared || right.IsShared;
        return arguments.SequenceEqual(left.Arguments) && ReferenceEquals(members, left.Members) && events.SequenceEqual(left.Events)
            && isOpen == left.IsOpen && isShared == left.IsShared
            ? left
            : left with { Arguments = arguments, Members = members, Events = events, IsOpen = isOpen, IsShared = isShared };
    }

    /// <summary>Adds a call or element; the same place a second time stands for any number of them.</summary>
    public static ImmutableArray<ObjectEvent> Append(ImmutableArray<ObjectEvent> events, ObjectEvent added)
    {
        for (var i = 0; i < events.Length; i++)
        {
            if (IsSame(events[i], added))
                return events.SetItem(i, added with { Arguments = Join(events[i].Arguments, added.Arguments, widen: false), IsConditional = true });
        }

        return events.Add(added);
    }

    /// <summary>Whether it is the same call or element. What a callee did has the place of its call, and so may what is then done with the result.</summary>
    private static bool IsSame(ObjectEvent left, ObjectEvent right) =>
        left.Syntax == right.Syntax && SymbolEqualityComparer.Default.Equals(left.Method, right.Method);

    private static ImmutableDictionary<string, MemberState> JoinMembers(ObjectState left, ObjectState right, bool widen)
    {
        var members = left.Members;
        foreach (var pair in right.Members)
        {
            if (!left.Members.TryGetValue(pair.Key, out var mine))
                members = members.SetItem(pair.Key, pair.Value with { MayBeUnset = true });
            else if (Join(mine, pair.Value, widen) is var joined && !joined.Equals(mine))
                members = members.SetItem(pair.Key, joined);
        }

        foreach (var pair in left.Members)
        {
            if (!pair.Value.MayBeUnset && !right.Members.ContainsKey(pair.Key))
                members = members.SetItem(pair.Key, pair.Value with { MayBeUnset = true });
        }

        return members;
    }

    private static MemberState Join(MemberState left, MemberState right, bool widen)
    {
        var assignments = left.Assignments;
        foreach (var one in right.Assignments)
        {
            var index = -1;
            for (var i = 0; i < assignments.Length && index < 0; i++)
                index = assignments[i].Expression == one.Expression ? i : -1;
            if (index < 0)
                assignments = assignments.Add(one);
            else if (!assignments[index].Value.Equals(one.Value))
                assignments = assignments.SetItem(index, new(widen ? Value.Unknown : Values.Join(assignments[index].Value, one.Value), one.Expression));
        }

        return new(assignments, left.MayBeUnset || right.MayBeUnset);
    }

    private static ImmutableArray<ObjectEvent> JoinEvents(ImmutableArray<ObjectEvent> left, ImmutableArray<ObjectEvent> right, bool widen)
    {
        if (left.SequenceEqual(right))
            return left;
        var joined = ImmutableArray.CreateBuilder<ObjectEvent>(left.Length);
        foreach (var one in left)
        {
            var twin = right.FirstOrDefault(r => IsSame(r, one));
            joined.Add(twin is null
                ? one with { IsConditional = true }
                : one with { Arguments = Join(one.Arguments, twin.Arguments, widen), IsConditional = one.IsConditional || twin.IsConditional });
        }

        foreach (var one in right)
        {
            if (!left.Any(l => IsSame(l, one)))
                joined.Add(one with { IsConditional = true });
        }

        return joined.ToImmutable();
    }

    private static ImmutableArray<Value> Join(ImmutableArray<Value> left, ImmutableArray<Value> right, bool widen)
    {
        if (left.Length != right.Length || left.SequenceEqual(right))
            return left;
        var joined = ImmutableArray.CreateBuilder<Value>(left.Length);
        for (var i = 0; i < left.Length; i++)
        {
            var value = Values.Join(left[i], right[i]);
            joined.Add(widen && !value.Equals(left[i]) ? Value.Unknown : value);
        }

        return joined.ToImmutable();
    }
}
