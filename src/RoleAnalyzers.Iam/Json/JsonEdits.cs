using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Iam.Json;

/// <summary>
/// Changes of a JSON text that keep its layout: what is put in is laid out as its neighbours are, on one line where they stand on one.
/// Null where the text is broken, or where a hole may hold the commas and brackets that a change must take into account.
/// </summary>
public static class JsonEdits
{
    /// <summary>Puts a member behind the last one of an object.</summary>
    public static JsonChange? Insert(JsonDocument document, JsonObject target, JsonDraftMember member) =>
        JsonContainer.Of(target) is { } container ? Insert(document, container, writer => writer.Write(member)) : null;

    /// <summary>Puts an item behind the last one of an array.</summary>
    public static JsonChange? Insert(JsonDocument document, JsonArray target, JsonDraft item) =>
        JsonContainer.Of(target) is { } container ? Insert(document, container, writer => writer.Write(item)) : null;

    /// <summary>Takes a member out of an object.</summary>
    public static JsonChange? Remove(JsonDocument document, JsonObject target, JsonMember member) =>
        JsonContainer.Of(target) is { } container ? Remove(document, container, target.Members.IndexOf(member)) : null;

    /// <summary>Takes an item out of an array.</summary>
    public static JsonChange? Remove(JsonDocument document, JsonArray target, JsonValue item) =>
        JsonContainer.Of(target) is { } container ? Remove(document, container, target.Items.IndexOf(item)) : null;

    /// <summary>Puts another value in the place of a value, or another name in the place of a member's name.</summary>
    public static JsonChange? Replace(JsonDocument document, JsonValue value, JsonDraft draft)
    {
        if (document.Error is not null)
            return null;
        var writer = new JsonWriter(JsonLayout.OfValue(document, value.Range));
        writer.Write(draft);
        return new(value.Range, writer.Fragments);
    }

    private static JsonChange? Insert(JsonDocument document, JsonContainer container, Action<JsonWriter> write)
    {
        if (document.Error is not null)
            return null;
        var layout = JsonLayout.OfItem(document, container);
        var writer = new JsonWriter(layout);
        writer.Write(container.Items.IsEmpty ? layout.FirstGap : "," + layout.Gap);
        write(writer);
        if (container.Items.IsEmpty)
            writer.Write(layout.LastGap);
        return new(container.Items.IsEmpty ? container.Inside : new(container.Items[^1].End, 0), writer.Fragments);
    }

    private static JsonChange? Remove(JsonDocument document, JsonContainer container, int index)
    {
        var items = container.Items;
        if (document.Error is not null || index < 0)
            return null;
        var gone = items.Length == 1 ? container.Inside
            : index < items.Length - 1 ? TextRange.Between(items[index].Start, items[index + 1].Start)
            : TextRange.Between(items[index - 1].End, items[index].End);
        return new(gone, ImmutableArray<JsonFragment>.Empty);
    }
}
