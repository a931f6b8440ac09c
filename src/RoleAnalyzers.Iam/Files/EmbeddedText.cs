using System.Text;
using RoleAnalyzers.Iam.Json;
using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Iam.Files;

/// <summary>A text that is the value of a JSON string, with the way back to where its characters are written.</summary>
internal sealed class EmbeddedText
{
    /// <summary>Where each character begins in the text that holds the string, and where the last one ends.</summary>
    private readonly ImmutableArray<int> _starts;

    private EmbeddedText(string text, ImmutableArray<int> starts)
    {
        Text = text;
        _starts = starts;
    }

    /// <summary>What the string says, escapes undone, marks as they are written.</summary>
    public string Text { get; }

    /// <summary>The text that a string of a document holds.</summary>
    public static EmbeddedText Of(JsonDocument document, JsonString carrier)
    {
        var text = new StringBuilder();
        var starts = ImmutableArray.CreateBuilder<int>();
        var place = 0;
        foreach (var segment in carrier.Text.Segments)
        {
            if (segment.IsHole)
            {
                var mark = carrier.RangeOf(new(place++, 1));
                text.Append(document.Input.Text, mark.Start, mark.Length);
                starts.AddRange(Enumerable.Range(mark.Start, mark.Length));
                continue;
            }

            text.Append(segment.Literal);
            starts.AddRange(segment.Literal.Select(_ => carrier.RangeOf(new(place++, 0)).Start));
        }

        starts.Add(carrier.RangeOf(new(place, 0)).Start);
        return new(text.ToString(), starts.ToImmutable());
    }

    /// <summary>Where a stretch of the text is written.</summary>
    public TextRange RangeOf(TextRange range) => TextRange.Between(_starts[range.Start], _starts[range.End]);

    /// <summary>A change of the text as a change of what holds the string: new characters with the escapes that a string needs.</summary>
    public JsonChange ChangeOf(JsonChange change) => new(
        RangeOf(change.Range),
        change.Fragments.Select(fragment => fragment.Copied is { } copied
            ? new JsonFragment("", RangeOf(copied))
            : new JsonFragment(JsonString.Escape(fragment.Text), null)).ToImmutableArray());
}
