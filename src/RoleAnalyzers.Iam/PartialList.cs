using System.Collections;

namespace RoleAnalyzers.Iam;

/// <summary>
/// A list of which perhaps only some items are known. <see cref="IsComplete"/> says whether there may be others;
/// an empty complete list is known to be empty.
/// </summary>
public readonly struct PartialList<T> : IEquatable<PartialList<T>>, IReadOnlyList<T>
{
    private readonly ImmutableArray<T> _items;

    public PartialList(ImmutableArray<T> items, bool isComplete = true)
    {
        _items = items;
        IsComplete = isComplete;
    }

    /// <summary>A list that is known to hold nothing.</summary>
    public static PartialList<T> Empty => new(default);

    /// <summary>A list of which nothing is known.</summary>
    public static PartialList<T> Unknown => default;

    /// <summary>The items that are known, in source order.</summary>
    public ImmutableArray<T> Items => _items.IsDefault ? None : _items;

    /// <summary>False when there may be items beside the known ones.</summary>
    public bool IsComplete { get; }

    public int Count => _items.IsDefault ? 0 : _items.Length;

    public T this[int index] => Items[index];

    private static ImmutableArray<T> None => ImmutableArray<T>.Empty;

    /// <summary>Whether some item answers yes. An incomplete list never answers no.</summary>
    public Answer Any(Func<T, Answer> question) =>
        Answers.Either(IsComplete ? Answer.No : Answer.Maybe, Answers.Any(Items, question));

    /// <summary>Whether every item answers yes. An incomplete list never answers yes.</summary>
    public Answer All(Func<T, Answer> question)
    {
        var answer = IsComplete ? Answer.Yes : Answer.Maybe;
        foreach (var item in Items)
        {
            answer = Answers.Both(answer, question(item));
            if (answer == Answer.No)
                break;
        }

        return answer;
    }

    /// <summary>The same list with another item in the place of one.</summary>
    public PartialList<T> SetItem(int index, T item) => new(Items.SetItem(index, item), IsComplete);

    /// <summary>What comes of each item.</summary>
    public PartialList<TResult> Select<TResult>(Func<T, TResult> selector) => new(ImmutableArray.CreateRange(Items, selector), IsComplete);

    /// <summary>All that comes of the items. Incomplete when the list, or what comes of some item, is.</summary>
    public PartialList<TResult> SelectMany<TResult>(Func<T, PartialList<TResult>> selector)
    {
        var results = ImmutableArray.CreateBuilder<TResult>();
        var isComplete = IsComplete;
        foreach (var item in Items)
        {
            var some = selector(item);
            results.AddRange(some.Items);
            isComplete &= some.IsComplete;
        }

        return new(results.ToImmutable(), isComplete);
    }

    public bool Equals(PartialList<T> other) =>
        IsComplete == other.IsComplete && Items.SequenceEqual(other.Items);

    public override bool Equals(object? obj) => obj is PartialList<T> other && Equals(other);

    public override int GetHashCode()
    {
        var hash = IsComplete ? 17 : 19;
        foreach (var item in Items)
            hash = unchecked((hash * 31) + (item?.GetHashCode() ?? 0));
        return hash;
    }

    public ImmutableArray<T>.Enumerator GetEnumerator() => Items.GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable)Items).GetEnumerator();
}
