namespace RoleAnalyzers.Evaluation;

/// <summary>
/// A map whose copies share its entries until one of them is changed. Most states of a flow graph are handed on as they are, so most
/// copies never come to have entries of their own; and the last of several that has not taken its own may keep those that were shared.
/// </summary>
internal sealed class SharedMap<TKey, TValue>
    where TKey : notnull
{
    private Sharing _shared;

    /// <param name="comparer">Compares the keys; null for the usual way.</param>
    public SharedMap(IEqualityComparer<TKey>? comparer = null) => _shared = new(new(comparer));

    private SharedMap(Sharing shared) => _shared = shared;

    /// <summary>How often the map was changed since it was made.</summary>
    public int Version { get; private set; }

    /// <summary>The entries as they are now, not to be enumerated while the map is changed.</summary>
    public IReadOnlyDictionary<TKey, TValue> Entries => _shared.Entries;

    public TValue this[TKey key]
    {
        get => _shared.Entries[key];
        set => Own()[key] = value;
    }

    public Dictionary<TKey, TValue>.KeyCollection Keys => _shared.Entries.Keys;

    public bool TryGetValue(TKey key, out TValue value) => _shared.Entries.TryGetValue(key, out value!);

    public void Remove(TKey key)
    {
        if (ContainsKey(key))
            Own().Remove(key);
    }

    public bool ContainsKey(TKey key) => _shared.Entries.ContainsKey(key);

    public Dictionary<TKey, TValue>.Enumerator GetEnumerator() => _shared.Entries.GetEnumerator();

    /// <summary>Whether both have the same entries because neither has been changed since one was copied from the other.</summary>
    public bool IsCopyOf(SharedMap<TKey, TValue> other) => ReferenceEquals(_shared, other._shared);

    /// <summary>A map of the same entries.</summary>
    public SharedMap<TKey, TValue> Copy()
    {
        _shared.Owners++;
        return new(_shared);
    }

    /// <summary>The entries as they are now, whatever becomes of the map.</summary>
    public IReadOnlyDictionary<TKey, TValue> Snapshot()
    {
        _shared.Owners++;
        return _shared.Entries;
    }

    /// <summary>The entries, to be changed.</summary>
    private Dictionary<TKey, TValue> Own()
    {
        Version++;
        if (_shared.Owners > 1)
        {
            _shared.Owners--;
            _shared = new(new(_shared.Entries, _shared.Entries.Comparer));
        }

        return _shared.Entries;
    }

    /// <summary>Entries, and how many maps and readers have them.</summary>
    private sealed class Sharing(Dictionary<TKey, TValue> entries)
    {
        public Dictionary<TKey, TValue> Entries { get; } = entries;

        public int Owners { get; set; } = 1;
    }
}
