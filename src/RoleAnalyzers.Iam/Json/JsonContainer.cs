using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Iam.Json;

/// <summary>An object or an array, seen as a row of things between brackets.</summary>
/// <param name="Range">From bracket to bracket.</param>
/// <param name="Items">Where the members or items stand.</param>
/// <param name="Separator">What stands between the first name and its value; null where there is none.</param>
/// <param name="IsObject">Whether the items are members.</param>
internal sealed record JsonContainer(TextRange Range, ImmutableArray<TextRange> Items, TextRange? Separator, bool IsObject)
{
    /// <summary>What stands between the brackets.</summary>
    public TextRange Inside => TextRange.Between(Range.Start + 1, Range.End - 1);

    /// <summary>Null where a hole may hold items, and the commas between them.</summary>
    public static JsonContainer? Of(JsonValue value) => value switch
    {
        JsonObject { IsComplete: true } o => new(
            o.Range,
            o.Members.Select(static member => member.Range).ToImmutableArray(),
            o.Members.Select(static member => (TextRange?)TextRange.Between(member.Name.Range.End, member.Value.Range.Start)).FirstOrDefault(),
            true),
        JsonArray { IsComplete: true } a => new(a.Range, a.Items.Select(static item => item.Range).ToImmutableArray(), null, false),
        _ => null,
    };
}
