using System.Buffers;
using System.Text;
using System.Text.Json;
using RoleAnalyzers.Iam.Json;
using JsonDocument = RoleAnalyzers.Iam.Json.JsonDocument;

namespace RoleAnalyzers.Iam.Tests.Json;

/// <summary>
/// System.Text.Json, asked whether it takes a text as our reader does: well-formed or not, the same values, the same place of the error.
/// <para>The differences, all of them:</para>
/// <list type="bullet">
/// <item>Half a surrogate pair, not escaped: System.Text.Json throws away the whole text before it reads it, because it cannot be put into
/// UTF-8, and tells no place. Ours stops there, or at an earlier error.</item>
/// <item>Half a surrogate pair, escaped: both take it for well-formed, as the grammar of RFC 8259 does (section 8.2). System.Text.Json will
/// not hand out the value; ours is that half.</item>
/// <item>A text that ends with a comma: System.Text.Json tells the place of the comma. Ours tells the end, as both do wherever else a
/// text breaks off: a comma may stand there, but something must follow.</item>
/// </list>
/// </summary>
internal static class Referee
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = int.MaxValue };

    /// <summary>What the two disagree about; null when they agree.</summary>
    public static string? Disagreement(string text)
    {
        var ours = JsonDocument.Read(text);
        try
        {
            using var theirs = System.Text.Json.JsonDocument.Parse(text, Options);
            return ours.Error is { } error ? $"we alone see an error at {error.Range.Start}, expected {error.Expected}" : Difference(ours.Root, theirs.RootElement);
        }
        catch (JsonException exception)
        {
            if (ours.Error is not { } error)
                return "they alone see an error: " + exception.Message;
            var endsWithComma = error.Range.Start == text.Length && text.EndsWith(',') && !exception.Message.StartsWith("Expected end of string", StringComparison.Ordinal);
            var place = Place(text, endsWithComma ? text.Length - 1 : error.Range.Start);
            return place == (exception.LineNumber, exception.BytePositionInLine) ? null : $"error at {place}, expected {error.Expected}; they say: {exception.Message}";
        }
        catch (ArgumentException) when (HasHalfPair(text))
        {
            return ours.Error is null ? "half a surrogate pair is taken" : null;
        }
    }

    private static string? Difference(JsonValue ours, JsonElement theirs)
    {
        switch (ours, theirs.ValueKind)
        {
            case (JsonObject o, JsonValueKind.Object):
                var members = theirs.EnumerateObject().ToList();
                return !o.IsComplete || members.Count != o.Members.Length ? "members"
                    : o.Members.Zip(members, (m, t) => DifferenceOfName(m.Name, t) ?? Difference(m.Value, t.Value)).FirstOrDefault(d => d is not null);
            case (JsonArray a, JsonValueKind.Array):
                var items = theirs.EnumerateArray().ToList();
                return !a.IsComplete || items.Count != a.Items.Length ? "items"
                    : a.Items.Zip(items, Difference).FirstOrDefault(d => d is not null);
            case (JsonString s, JsonValueKind.String):
                return DifferenceOfText(s, theirs.GetString);
            case (JsonNumber n, JsonValueKind.Number):
                return n.Text == theirs.GetRawText() ? null : $"number {n.Text}";
            case (JsonLiteral l, JsonValueKind.True or JsonValueKind.False or JsonValueKind.Null):
                return l.Text == theirs.GetRawText() ? null : $"literal {l.Text}";
            default:
                return $"{ours.GetType().Name} at {ours.Range.Start} is {theirs.ValueKind}";
        }
    }

    private static string? DifferenceOfName(JsonString ours, JsonProperty theirs) => DifferenceOfText(ours, () => theirs.Name);

    private static string? DifferenceOfText(JsonString ours, Func<string?> theirs)
    {
        if (!ours.Text.TryGetValue(out var text))
            return "hole";
        try
        {
            return text == theirs() ? null : $"text at {ours.Range.Start}";
        }
        catch (InvalidOperationException) when (HasHalfPair(text))
        {
            return null;
        }
    }

    /// <summary>The line, and in it the place counted in bytes of UTF-8, both from 0.</summary>
    private static (long?, long?) Place(string text, int position)
    {
        var line = text.AsSpan(0, position).Count('\n');
        var start = text.LastIndexOf('\n', Math.Max(0, position - 1), Math.Max(0, position)) + 1;
        return (line, Encoding.UTF8.GetByteCount(text.AsSpan(start, position - start)));
    }

    private static bool HasHalfPair(string text)
    {
        for (var rest = text.AsSpan(); !rest.IsEmpty;)
        {
            if (Rune.DecodeFromUtf16(rest, out _, out var width) is not OperationStatus.Done)
                return true;
            rest = rest[width..];
        }

        return false;
    }
}
