using System.Runtime.InteropServices;

namespace RoleAnalyzers.Iam;

/// <summary>
/// Gathers the items of a <see cref="PartialList{T}"/>, and whether there may be others. A policy has many lists, so that this is no object:
/// it is handed on by reference.
/// </summary>
internal struct PartialListBuilder<T>
{
    /// <summary>The items so far, with room for more; null before the first. Most lists of a policy have one item or none.</summary>
    private T[]? _items;

    private bool _hasUnknown;

    /// <summary>How many items have been added.</summary>
    public int Count { readonly get; private set; }

    public void Add(T item)
    {
        if (_items is null)
            _items = new T[1];
        else if (_items.Length == Count)
            Array.Resize(ref _items, 2 * Count);
        _items[Count++] = item;
    }

    /// <summary>Adds items that are not known, perhaps none.</summary>
    public void AddUnknown() => _hasUnknown = true;

    /// <summary>The items of a list of which each gives items of this one: where there may be others of those, there may be others here.</summary>
    public ImmutableArray<TSource> From<TSource>(PartialList<TSource> sources)
    {
        _hasUnknown |= !sources.IsComplete;
        return sources.Items;
    }

    /// <summary>The list. Nothing can be added any more.</summary>
    public PartialList<T> ToList()
    {
        // What the array has to spare is cut off; the array itself is then the list's.
        if (_items is not null)
            Array.Resize(ref _items, Count);
        return new(ImmutableCollectionsMarshal.AsImmutableArray(_items), !_hasUnknown);
    }
}
