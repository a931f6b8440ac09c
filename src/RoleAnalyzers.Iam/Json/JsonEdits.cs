using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Iam.Json;

/// <summary>
/// Changes of a JSON text that keep its layout: what is put in is laid out as its neighbours are, on one line where they stand on one.
/// Null where the text is broken, or where a hole may hold the commas and brackets that a change must take into account.
/// </summary>
public static class JsonEdits
{
    /// <summary>Puts members behind the last one of an object.</summary>
    public static JsonChange? Insert(JsonDocument document, JsonObject target, params JsonDraftMember[] members) =>
        Insert(document, target, members, static (writer, member) => writer.Write(member));

    /// <summary>Puts a member before the first one of an object.</summary>
    public static JsonChange? InsertFirst(JsonDocument document, JsonObject target, JsonDraftMember member)
    {
        if (target.Members.IsEmpty)
            return Insert(document, target, member);
        if (document.Error is not null || JsonContainer.Of(target) is not { } container)
            return null;
        var layout = JsonLayout.OfItem(document, container);
        var writer = new JsonWriter(layout);
        writer.Write(member);
        writer.Write("," + layout.Gap);
        return new(new(container.Items[0].Start, 0), writer.Fragments);
    }

    /// <summary>Puts items behind the last one of an array.</summary>
    public static JsonChange? Insert(JsonDocument document, JsonArray target, params JsonDraft[] items) =>
        Insert(document, target, items, static (writer, item) => writer.Write(item));

    /// <summary>Takes a member out of an object.</summary>
    public static JsonChange? Remove(JsonDocument document, JsonObject target, JsonMember member) =>
        Remove(document, target, new[] { target.Members.IndexOf(member) })?.Single();

    /// <summary>Takes an item out of an array.</summary>
    public static JsonChange? Remove(JsonDocument document, JsonArray target, JsonValue item) =>
        Remove(document, target, new[] { target.Items.IndexOf(item) })?.Single();

    /// <summary>Takes members out of an object. One change for each row of neighbours.</summary>
    public static ImmutableArray<JsonChange>? Remove(JsonDocument document, JsonObject target, IEnumerable<JsonMember> members) =>
        Remove(document, target, members.Select(member => target.Members.IndexOf(member)));

    /// <summary>Puts another value in the place of a value, or another name in the place of a member's name.</summary>
    public static JsonChange? Replace(JsonDocument document, JsonValue value, JsonDraft draft)
    {
        if (document.Error is not null)
            return null;
        var writer = new JsonWriter(JsonLayout.OfValue(document, value.Range));
        writer.Write(draft);
        return new(value.Range, writer.Fragments);
    }

    /// <summary>Puts other characters in the place of some that a string says.</summary>
    public static JsonChange? Replace(JsonDocument document, JsonString value, TextRange characters, string text) => document.Error is null
        ? new(value.RangeOf(characters), ImmutableArray.Create(new JsonFragment(JsonString.Escape(text), null)))
        : null;

    private static JsonChange? Insert<T>(JsonDocument document, JsonValue target, T[] items, Action<JsonWriter, T> write)
    {
        if (document.Error is not null || JsonContainer.Of(target) is not { } container)
            return null;
        var layout = JsonLayout.OfItem(document, container);
        var writer = new JsonWriter(layout);
        var isFirst = container.Items.IsEmpty;
        foreach (var item in items)
        {
            writer.Write(isFirst ? layout.FirstGap : "," + layout.Gap);
            write(writer, item);
            isFirst = false;
        }

        if (container.Items.IsEmpty)
            writer.Write(layout.LastGap);
        return new(container.Items.IsEmpty ? container.Inside : new(container.Items[^1].End, 0), writer.Fragments);
    }

    private static ImmutableArray<JsonChange>? Remove(JsonDocument document, JsonValue target, IEnumerable<int> indices)
    {
        var gone = new HashSet<int>(indices);
        if (document.Error is not null || JsonContainer.Of(target) is not { } container || gone.Contains(-1))
            return null;
        var items = container.Items;
        if (items.Length == gone.Count)
            return ImmutableArray.Create(Removal(container.Inside));

        var changes = ImmutableArray.CreateBuilder<JsonChange>();
        for (var first = 0; first < items.Length; first++)
        {
            if (!gone.Contains(first))
                continue;
            var next = first + 1;
            while (gone.Contains(next))
                next++;
            // What stands between two items goes with the one before it, and at the end with the one behind it.
            changes.Add(Removal(next < items.Length
                ? TextRange.Between(items[first].Start, items[next].Start)
                : TextRange.Between(items[first - 1].End, items[^1].End)));
            first = next;
        }

        return changes.ToImmutable();
    }

    private static JsonChange Removal(TextRange range) => new(range, ImmutableArray<JsonFragment>.Empty);
}
