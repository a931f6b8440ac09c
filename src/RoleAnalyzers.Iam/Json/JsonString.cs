using System.Globalization;
using System.Text;
using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Iam.Json;

/// <summary>A string, or the name of a member.</summary>
public sealed class JsonString : JsonValue
{
    private readonly int _contentStart;
    private readonly ImmutableArray<int> _starts;

    /// <param name="text">What the string says, escapes undone.</param>
    /// <param name="contentStart">Where its first character stands, behind the quote.</param>
    /// <param name="starts">
    /// Where each character or hole of the text begins, and where the last one ends; default when each takes up one character of the
    /// input, as it does where nothing is escaped.
    /// </param>
    internal JsonString(TextRange range, PolicyText text, int contentStart, ImmutableArray<int> starts)
        : base(range)
    {
        Text = text;
        _contentStart = contentStart;
        _starts = starts;
    }

    /// <summary>What the string says, escapes undone.</summary>
    public PolicyText Text { get; }

    /// <summary>
    /// Where characters of <see cref="Text"/> are written: an escape is longer than the character that it stands for. A hole counts as
    /// one character.
    /// </summary>
    /// <param name="characters">A range of the text; clipped to it where it is longer.</param>
    public TextRange RangeOf(TextRange characters) =>
        TextRange.Between(PlaceOf(characters.Start), PlaceOf(characters.End));

    /// <summary>The characters between the quotes of a string that says this: escaped is what JSON wants escaped, and halves of surrogate pairs.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            var isPair = char.IsHighSurrogate(character) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            if (isPair)
                escaped.Append(character).Append(text[++i]);
            else if (character < ' ' || char.IsSurrogate(character) || character is '"' or '\\')
                escaped.Append(Escape(character));
            else
                escaped.Append(character);
        }

        return escaped.ToString();
    }

    private static string Escape(char character) => character switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        _ => "\\u" + ((int)character).ToString("x4", CultureInfo.InvariantCulture),
    };

    private int PlaceOf(int character)
    {
        var length = _starts.IsDefault ? Text.Length : _starts.Length - 1;
        var within = Math.Max(0, Math.Min(character, length));
        return _starts.IsDefault ? _contentStart + within : _starts[within];
    }
}
