using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Iam.Json;

/// <summary>
/// A value in a JSON text, with its place. Values are equal when they are the same one: comparing by content would follow the nesting,
/// which has no limit.
/// </summary>
/// <param name="range">From its first character to its last, quotes and brackets included.</param>
public abstract class JsonValue(TextRange range)
{
    /// <summary>From its first character to its last, quotes and brackets included.</summary>
    public TextRange Range { get; } = range;
}

/// <summary>A value of which nothing is known: an expression stands in its place, or it is missing from a broken text (the range is then empty).</summary>
public sealed class JsonHole(TextRange range) : JsonValue(range);

/// <summary><c>true</c>, <c>false</c> or <c>null</c>.</summary>
public sealed class JsonLiteral(TextRange range, string text) : JsonValue(range)
{
    /// <summary>The word.</summary>
    public string Text { get; } = text;
}

/// <summary>A number.</summary>
public sealed class JsonNumber(TextRange range, string text) : JsonValue(range)
{
    /// <summary>The number as written. JSON sets no limit to size or precision.</summary>
    public string Text { get; } = text;
}

/// <summary>An array.</summary>
/// <param name="items">Its items.</param>
/// <param name="isComplete">False when it may hold items beside these.</param>
public sealed class JsonArray(TextRange range, ImmutableArray<JsonValue> items, bool isComplete) : JsonValue(range)
{
    /// <summary>The items in order. A hole among them stands for any number of items, none included.</summary>
    public ImmutableArray<JsonValue> Items { get; } = items;

    /// <summary>False when it may hold items beside these: one of them is a hole, or it goes on where the text is not known.</summary>
    public bool IsComplete { get; } = isComplete;
}

/// <summary>An object.</summary>
/// <param name="members">Its members.</param>
/// <param name="isComplete">False when it may hold members beside these.</param>
public sealed class JsonObject(TextRange range, ImmutableArray<JsonMember> members, bool isComplete) : JsonValue(range)
{
    /// <summary>The members in order, those with the same name too.</summary>
    public ImmutableArray<JsonMember> Members { get; } = members;

    /// <summary>False when it may hold members beside these: a hole stands among them, or it goes on where the text is not known.</summary>
    public bool IsComplete { get; } = isComplete;
}

/// <summary>A member of an object.</summary>
/// <param name="name">Its name.</param>
/// <param name="value">Its value.</param>
public sealed class JsonMember(JsonString name, JsonValue value)
{
    public JsonString Name { get; } = name;

    public JsonValue Value { get; } = value;

    /// <summary>From the name to the end of the value.</summary>
    public TextRange Range => TextRange.Between(Name.Range.Start, Value.Range.End);
}
