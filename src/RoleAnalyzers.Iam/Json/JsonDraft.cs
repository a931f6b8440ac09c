namespace RoleAnalyzers.Iam.Json;

/// <summary>A value that is to be written into a JSON text. Line breaks and spaces are those of the text around it.</summary>
public abstract record JsonDraft
{
    private JsonDraft()
    {
    }

    /// <summary>A string.</summary>
    /// <param name="Value">What it says; escapes are put in as JSON needs them.</param>
    public sealed record Text(string Value) : JsonDraft;

    /// <summary>A number, or <c>true</c>, <c>false</c> or <c>null</c>, as it is written.</summary>
    public sealed record Word(string Value) : JsonDraft;

    /// <summary>A value of the text itself, copied to the last character, holes included.</summary>
    public sealed record Copy(JsonValue Value) : JsonDraft;

    /// <summary>An array.</summary>
    public sealed record List(ImmutableArray<JsonDraft> Items) : JsonDraft;

    /// <summary>An object.</summary>
    public sealed record Object(ImmutableArray<JsonDraftMember> Members) : JsonDraft;
}

/// <summary>A member that is to be written.</summary>
/// <param name="Name">Its name: a <see cref="JsonDraft.Text"/>, or a <see cref="JsonDraft.Copy"/> of a name.</param>
/// <param name="Value">Its value.</param>
public sealed record JsonDraftMember(JsonDraft Name, JsonDraft Value)
{
    public JsonDraftMember(string name, JsonDraft value)
        : this(new JsonDraft.Text(name), value)
    {
    }
}
