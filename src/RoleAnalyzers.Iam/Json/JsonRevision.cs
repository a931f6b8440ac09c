using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Iam.Json;

/// <summary>Changes of one text that go together: all of them are written, or none.</summary>
internal sealed class JsonRevision(JsonDocument document)
{
    private readonly Dictionary<JsonObject, List<JsonDraftMember>> _inserted = new();
    private readonly Dictionary<JsonObject, HashSet<JsonMember>> _removed = new();
    private readonly List<JsonChange?> _changes = new();

    /// <summary>Puts a member behind the last one of an object.</summary>
    public void Insert(JsonObject target, JsonDraftMember member) => ListOf(_inserted, target).Add(member);

    /// <summary>Puts a member before the first one of an object.</summary>
    public void InsertFirst(JsonObject target, JsonDraftMember member) => _changes.Add(JsonEdits.InsertFirst(document, target, member));

    /// <summary>Puts items behind the last one of an array.</summary>
    public void Insert(JsonArray target, params JsonDraft[] items) => _changes.Add(JsonEdits.Insert(document, target, items));

    /// <summary>Takes a member out of an object.</summary>
    public void Remove(JsonObject target, JsonMember member) => ListOf(_removed, target).Add(member);

    /// <summary>Puts another value in the place of a value, or another name in the place of a member's name.</summary>
    public void Replace(JsonValue value, JsonDraft draft) => _changes.Add(JsonEdits.Replace(document, value, draft));

    /// <summary>Puts other characters in the place of some that a string says.</summary>
    public void Replace(JsonString value, TextRange characters, string text) => _changes.Add(JsonEdits.Replace(document, value, characters, text));

    /// <summary>Takes out the member whose value is an object that loses all it has. False when the object keeps something.</summary>
    public bool RemoveEmptied(JsonObject target, JsonMember member)
    {
        if (member.Value is not JsonObject emptied || !IsEmptied(emptied))
            return false;
        _removed.Remove(emptied);
        Remove(target, member);
        return true;
    }

    /// <summary>The changes in the order of the text, none overlapping another; null when there is none, or when one of them cannot be written.</summary>
    public ImmutableArray<JsonChange>? Changes
    {
        get
        {
            // An object that loses all that it has and gets something else is replaced, not changed.
            if (_inserted.Keys.Any(IsEmptied))
                return null;
            var changes = _changes.ToList();
            changes.AddRange(_inserted.Select(one => JsonEdits.Insert(document, one.Key, one.Value.ToArray())));
            changes.AddRange(_removed.SelectMany(one =>
                JsonEdits.Remove(document, one.Key, one.Value)?.AsEnumerable<JsonChange?>() ?? new JsonChange?[] { null }));
            if (changes.Count == 0 || changes.Contains(null))
                return null;

            var ordered = changes.OfType<JsonChange>().OrderBy(static change => change.Range.Start).ThenBy(static change => change.Range.End).ToImmutableArray();
            return ordered.Zip(ordered.Skip(1), static (left, right) => left.Range.End <= right.Range.Start).All(static apart => apart) ? ordered : null;
        }
    }

    private bool IsEmptied(JsonObject target) => _removed.TryGetValue(target, out var gone) && gone.Count == target.Members.Length;

    private static T ListOf<T>(Dictionary<JsonObject, T> lists, JsonObject target)
        where T : new()
    {
        if (!lists.TryGetValue(target, out var list))
            lists.Add(target, list = new());
        return list;
    }
}
