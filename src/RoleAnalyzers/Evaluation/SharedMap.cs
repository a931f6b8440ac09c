namespace RoleAnalyzers.Evaluation;

/// <summary>
/// A map whose copies share its entries until one of them is changed. Most states of a flow graph are handed on as they are, so most
/// copies never come to have entries of their own.
/// </summary>
/// <param name="entries">The entries to begin with; never changed by anybody else.</param>
internal sealed class SharedMap<TKey, TValue>(Dictionary<TKey, TValue> entries)
    where TKey : notnull
{
    private Dictionary<TKey, TValue> _entries = entries;
    private bool _isShared;

    /// <summary>The entries as they are now, not to be enumerated while the map is changed.</summary>
    public IReadOnlyDictionary<TKey, TValue> Entries => _entries;

    public TValue this[TKey key]
    {
        get => _entries[key];
        set => Own()[key] = value;
    }

    public Dictionary<TKey, TValue>.KeyCollection Keys => _entries.Keys;

    public bool TryGetValue(TKey key, out TValue value) => _entries.TryGetValue(key, out value!);

    public void Remove(TKey key)
    {
        if (_entries.ContainsKey(key))
            Own().Remove(key);
    }

    public bool ContainsKey(TKey key) => _entries.ContainsKey(key);

    public Dictionary<TKey, TValue>.Enumerator GetEnumerator() => _entries.GetEnumerator();

    /// <summary>Whether both have the same entries because neither has been changed since one was copied from the other.</summary>
    public bool IsCopyOf(SharedMap<TKey, TValue> other) => ReferenceEquals(_entries, other._entries);

    /// <summary>A map of the same entries.</summary>
    public SharedMap<TKey, TValue> Copy() => new(Snapshot()) { _isShared = true };

    /// <summary>The entries as they are now, whatever becomes of the map.</summary>
    public Dictionary<TKey, TValue> Snapshot()
    {
        _isShared = true;
        return _entries;
    }

    /// <summary>The entries, to be changed.</summary>
    private Dictionary<TKey, TValue> Own()
    {
        if (_isShared)
        {
            _entries = new(_entries, _entries.Comparer);
            _isShared = false;
        }

        return _entries;
    }
}
