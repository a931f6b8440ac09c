namespace RoleAnalyzers.Iam.Json;

/// <summary>
/// A JSON text as read. JSON is what RFC 8259 says, which IAM holds to: no comments, no trailing commas, no byte order mark, strings in
/// double quotes. Any text gives a tree, in time linear in its length and whatever the nesting; where a text is broken the tree is a
/// guess behind the error.
/// <para>
/// A hole within a string stands for characters without quotes. A hole alone in the place of a value stands for a value, in an array
/// for any number of them; alone in the place of a member, for any number of members. A hole elsewhere may stand for anything, so that
/// nothing is known from there on.
/// </para>
/// <para>
/// The tree is what is probable. What is certain is less: a hole in the place of values or members that need not be
/// <see cref="InputHole.IsWhole">whole</see> may end the containers that it stands in and begin others, so that what the tree has
/// behind it in them may belong to those. <see cref="OpenHoleIn"/> tells.
/// </para>
/// </summary>
/// <param name="input">What was read.</param>
/// <param name="root">The value.</param>
/// <param name="error">Where the text is certainly broken.</param>
/// <param name="openHoles">Where the holes begin that stand for values or members and need not be whole, in order.</param>
public sealed class JsonDocument(JsonInput input, JsonValue root, JsonError? error, ImmutableArray<int> openHoles)
{
    /// <summary>What was read.</summary>
    public JsonInput Input { get; } = input;

    /// <summary>
    /// The value of the text. A <see cref="JsonHole"/> when there is none, or when the text breaks behind a hole: then the hole is not
    /// what it seems.
    /// </summary>
    public JsonValue Root { get; } = root;

    /// <summary>The earliest error; null when there is none, or when it is not certain because of a hole before it.</summary>
    public JsonError? Error { get; } = error;

    /// <summary>
    /// Where the first hole within a container begins that may end it; null when there is none. What the container has behind it may be
    /// that of another.
    /// </summary>
    public int? OpenHoleIn(JsonValue container)
    {
        var index = openHoles.BinarySearch(container.Range.Start);
        var next = index < 0 ? ~index : index;
        return next < openHoles.Length && openHoles[next] < container.Range.End ? openHoles[next] : null;
    }

    /// <summary>Reads a text.</summary>
    public static JsonDocument Read(JsonInput input) => new JsonReader(input).Read();

    /// <summary>Reads a text that has no holes.</summary>
    public static JsonDocument Read(string text) => Read(JsonInput.Of(text));
}
