using RoleAnalyzers.Iam;

namespace RoleAnalyzers.Reading;

/// <summary>Operations on lists of which perhaps only some items are known.</summary>
internal static class PartialLists
{
    /// <summary>The items of both. Complete when both are.</summary>
    public static PartialList<T> Concat<T>(this PartialList<T> first, PartialList<T> second) =>
        new(first.Items.AddRange(second.Items), first.IsComplete && second.IsComplete);

    /// <summary>The same items, with others beside them that are not known.</summary>
    public static PartialList<T> AndOthers<T>(this PartialList<T> list) => new(list.Items, isComplete: false);

    /// <summary>A complete list of one item.</summary>
    public static PartialList<T> Single<T>(T item) => new(ImmutableArray.Create(item));

    /// <summary>The list without the places.</summary>
    public static PartialList<T> Items<T>(this PartialList<Placed<T>> list) => list.Select(static placed => placed.Item);
}
