using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace RoleAnalyzers.Tests.Reading.Text;

/// <summary>A kind of literal that a text can be written as.</summary>
internal enum LiteralKind
{
    Regular,
    Verbatim,
    RawLine,
    RawLines,
    Interpolated,
    InterpolatedVerbatim,
    VerbatimInterpolated,
    InterpolatedRawLine,
    InterpolatedRawLines,
}

/// <summary>
/// Writes texts as C# literals, making use of all that the language leaves open, and notes where each character went: the other way
/// round than the reader. A <see cref="Hole"/> in a text becomes an interpolation.
/// </summary>
internal sealed class LiteralWriter(Random random, int start)
{
    /// <summary>Stands for a hole in a text.</summary>
    public const char Hole = '\uFFFC';

    private readonly StringBuilder _source = new();

    /// <summary>What has been written.</summary>
    public string Source => _source.ToString();

    /// <summary>The text that has been written.</summary>
    public StringBuilder Text { get; } = new();

    /// <summary>Where each character of the text has been written.</summary>
    public List<TextSpan> Spans { get; } = [];

    public static bool IsInterpolated(LiteralKind kind) => kind >= LiteralKind.Interpolated;

    /// <summary>Writes what is no part of the text.</summary>
    public void Code(string code) => _source.Append(code);

    public void Write(string text, LiteralKind kind)
    {
        switch (kind)
        {
            case LiteralKind.Regular:
                Wrap("\"", "\"", () => Escaped(text, hasBraces: false));
                break;
            case LiteralKind.Interpolated:
                Wrap("$\"", "\"", () => Escaped(text, hasBraces: true));
                break;
            case LiteralKind.Verbatim:
                Wrap("@\"", "\"", () => Verbatim(text, hasBraces: false));
                break;
            case LiteralKind.InterpolatedVerbatim or LiteralKind.VerbatimInterpolated:
                Wrap(kind is LiteralKind.InterpolatedVerbatim ? "$@\"" : "@$\"", "\"", () => Verbatim(text, hasBraces: true));
                break;
            case LiteralKind.RawLine:
                Wrap(Quotes(text), Quotes(text), () => Raw(text, dollars: 0, indent: null));
                break;
            case LiteralKind.InterpolatedRawLine:
                var dollars = Dollars(text);
                Wrap(new string('$', dollars) + Quotes(text), Quotes(text), () => Raw(text, dollars, indent: null));
                break;
            default:
                var (indent, newLine) = (Pick("", "  ", "\t", "        "), Pick("\n", "\r\n"));
                var signs = kind is LiteralKind.RawLines ? 0 : Dollars(text);
                Wrap(new string('$', signs) + Quotes(text) + newLine, newLine + indent + Quotes(text), () => Raw(text, signs, indent));
                break;
        }
    }

    private void Wrap(string open, string close, Action write)
    {
        Code(open);
        write();
        Code(close);
    }

    private void Escaped(string text, bool hasBraces)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            var next = i + 1 < text.Length ? text[i + 1] : '\0';
            if (char.IsHighSurrogate(character) && char.IsLowSurrogate(next) && random.Next(2) == 0)
            {
                var span = Piece(text.Substring(i, 2), "\\U" + char.ConvertToUtf32(character, next).ToString("X8", CultureInfo.InvariantCulture));
                Spans[^2] = span;
                i++;
            }
            else if (!WriteHoleOrBrace(character, hasBraces))
            {
                Piece(character.ToString(), Escape(character, Uri.IsHexDigit(next)));
            }
        }
    }

    private string Escape(char character, bool isBeforeHexDigit)
    {
        var code = (int)character;
        var simple = "\0\a\b\f\n\r\t\v\"\\'".IndexOf(character);
        if (simple >= 0 && (character == '\\' || random.Next(3) > 0))
            return "\\" + "0abfnrtv\"\\'"[simple];
        if (character is '{' or '}' || (character is not ('"' or '\n' or '\r' or '\u0085' or '\u2028' or '\u2029') && random.Next(4) > 0))
            return character.ToString();
        return random.Next(2) == 0 ? "\\u" + code.ToString("x4", CultureInfo.InvariantCulture)
            : "\\x" + code.ToString(isBeforeHexDigit ? "X4" : "X", CultureInfo.InvariantCulture);
    }

    private void Verbatim(string text, bool hasBraces)
    {
        foreach (var character in text)
        {
            if (!WriteHoleOrBrace(character, hasBraces))
                Piece(character.ToString(), character == '"' ? "\"\"" : character.ToString());
        }
    }

    private void Raw(string text, int dollars, string? indent)
    {
        var isAtLineStart = indent is not null;
        foreach (var character in text)
        {
            if (isAtLineStart && (character is not ('\n' or '\r') || random.Next(2) == 0))
                Code(indent!);
            if (character == Hole && dollars > 0)
                WriteHole(dollars);
            else
                Piece(character.ToString(), character.ToString());
            isAtLineStart = indent is not null && character == '\n';
        }

        if (isAtLineStart && random.Next(2) == 0)
            Code(indent!);
    }

    private bool WriteHoleOrBrace(char character, bool hasBraces)
    {
        if (!hasBraces || character is not (Hole or '{' or '}'))
            return false;
        if (character == Hole)
            WriteHole(braces: 1);
        else
            Piece(character.ToString(), new string(character, 2));
        return true;
    }

    private void WriteHole(int braces) =>
        Piece(Hole.ToString(), new string('{', braces) + Pick("x", " y.Z ", "f(\"a\")", "x , 3", "x:X2") + new string('}', braces));

    private TextSpan Piece(string text, string source)
    {
        var span = new TextSpan(start + _source.Length, source.Length);
        Text.Append(text);
        Spans.AddRange(Enumerable.Repeat(span, text.Length));
        Code(source);
        return span;
    }

    private static string Quotes(string text) => new('"', Math.Max(3, LongestRun(text, '"') + 1));

    /// <summary>As many as it takes for a brace to be a brace, one more now and then.</summary>
    private int Dollars(string text) => Math.Max(LongestRun(text, '{'), LongestRun(text, '}')) + 1 + random.Next(2);

    private static int LongestRun(string text, char character)
    {
        var (longest, run) = (0, 0);
        foreach (var one in text)
        {
            run = one == character ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }

    private string Pick(params string[] choices) => choices[random.Next(choices.Length)];
}
