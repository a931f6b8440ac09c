using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace RoleAnalyzers.Reading.Text;

/// <summary>
/// The characters of one literal, each with its place. They are compared with the value that the compiler has for the literal: where they
/// differ, nothing is known.
/// </summary>
internal sealed class LiteralCharacters(WrittenTextBuilder builder)
{
    /// <summary>The value that the compiler has for the literal.</summary>
    private string _value = "";

    /// <summary>How many of its characters have been found.</summary>
    private int _found;

    /// <summary>Whether a character was found that is not the value's.</summary>
    private bool _differs;

    /// <summary>Adds a string or character literal. False when it is malformed or none.</summary>
    public bool Add(LiteralExpressionSyntax literal)
    {
        var token = literal.Token;
        var text = token.Text;
        if (token.ContainsDiagnostics || token.IsMissing || text.Length < 2)
            return false;
        Begin(literal, token.ValueText);
        switch (token.Kind())
        {
            case SyntaxKind.StringLiteralToken when text[0] == '@':
                AddVerbatim(token, 2, text.Length - 1, hasBraces: false);
                break;
            case SyntaxKind.StringLiteralToken or SyntaxKind.CharacterLiteralToken:
                AddEscaped(token, 1, text.Length - 1, hasBraces: false);
                break;
            case SyntaxKind.SingleLineRawStringLiteralToken:
                AddPlain(token, QuotesOf(text), text.Length - QuotesOf(text));
                break;
            case SyntaxKind.MultiLineRawStringLiteralToken:
                AddLines(token);
                break;
            default:
                return false;
        }

        return End();
    }

    /// <summary>Adds the text between two interpolations. False when it is malformed.</summary>
    public bool Add(InterpolatedStringTextSyntax piece, InterpolatedStringExpressionSyntax literal)
    {
        var token = piece.TextToken;
        if (token.ContainsDiagnostics || token.IsMissing)
            return false;
        var start = literal.StringStartToken.Kind();
        var hasBraces = start is SyntaxKind.InterpolatedStringStartToken or SyntaxKind.InterpolatedVerbatimStringStartToken;
        Begin(literal, hasBraces ? WithSingleBraces(token.ValueText) : token.ValueText);
        switch (start)
        {
            case SyntaxKind.InterpolatedStringStartToken:
                AddEscaped(token, 0, token.Text.Length, hasBraces);
                break;
            case SyntaxKind.InterpolatedVerbatimStringStartToken:
                AddVerbatim(token, 0, token.Text.Length, hasBraces);
                break;
            case SyntaxKind.InterpolatedSingleLineRawStringStartToken:
                AddPlain(token, 0, token.Text.Length);
                break;
            case SyntaxKind.InterpolatedMultiLineRawStringStartToken:
                var isFirst = literal.Contents.FirstOrDefault() == piece;
                AddLines(token, 0, token.Text.Length, IndentOf(literal.StringEndToken.Text), isAtLineStart: isFirst);
                break;
            default:
                return false;
        }

        return End();
    }

    private void Begin(ExpressionSyntax literal, string value)
    {
        builder.Literal = literal;
        (_value, _found, _differs) = (value, 0, false);
    }

    /// <summary>Adds the value, whose places have been added. False when something else has been found.</summary>
    private bool End()
    {
        builder.Literal = null;
        if (_differs || _found < _value.Length)
            return false;
        builder.Append(_value);
        return true;
    }

    private void AddPlain(SyntaxToken token, int from, int to)
    {
        if (from >= to)
            return;
        Find(token.Text, from, to - from);
        builder.AddPlaces(to - from, token.SpanStart + from);
    }

    private void AddEscape(string characters, TextSpan span)
    {
        Find(characters, 0, characters.Length);
        builder.AddPlace(characters.Length, span, WrittenAs.Escape);
    }

    private void Find(string text, int from, int length)
    {
        _differs |= _found + length > _value.Length || string.CompareOrdinal(text, from, _value, _found, length) != 0;
        _found += length;
    }

    private void AddVerbatim(SyntaxToken token, int from, int to, bool hasBraces)
    {
        var text = token.Text;
        var plain = from;
        for (var i = from; i < to; i++)
        {
            if (!IsDoubled(text, i, to, '"') && !(hasBraces && IsDoubledBrace(text, i, to)))
                continue;
            AddPlain(token, plain, i);
            AddEscape(text[i].ToString(), new(token.SpanStart + i++, 2));
            plain = i + 1;
        }

        AddPlain(token, plain, to);
    }

    private void AddEscaped(SyntaxToken token, int from, int to, bool hasBraces)
    {
        var text = token.Text;
        var plain = from;
        for (var i = from; i < to; i++)
        {
            var isEscape = text[i] == '\\' && i + 1 < to;
            if (!isEscape && !(hasBraces && IsDoubledBrace(text, i, to)))
                continue;
            AddPlain(token, plain, i);
            var length = isEscape ? LengthOfEscape(text, i, to) : 2;
            AddEscape(isEscape ? Unescape(text.Substring(i, length)) : text[i].ToString(), new(token.SpanStart + i, length));
            plain = i + length;
            i = plain - 1;
        }

        AddPlain(token, plain, to);
    }

    /// <summary>Adds the lines of a raw literal: not the ones of its quotes, and without the indentation that the closing quotes have.</summary>
    private void AddLines(SyntaxToken token)
    {
        var text = token.Text;
        var start = text.IndexOf('\n') + 1;
        var end = text.LastIndexOf('\n');
        if (end > start && text[end - 1] == '\r')
            end--;
        AddLines(token, start, Math.Max(start, end), IndentOf(text), isAtLineStart: true);
    }

    private void AddLines(SyntaxToken token, int from, int to, string indent, bool isAtLineStart)
    {
        var text = token.Text;
        var plain = from;
        // Without an indentation every line is as it is written.
        for (var start = from; start < to && indent.Length > 0;)
        {
            if (isAtLineStart)
            {
                AddPlain(token, plain, start);
                start += LengthOfIndent(text, start, to, indent);
                plain = start;
            }

            start = text.IndexOf('\n', start, to - start) is var line and >= 0 ? line + 1 : to;
            isAtLineStart = true;
        }

        AddPlain(token, plain, to);
    }

    /// <summary>How much of a line's white space is no part of the text: the indentation, or all that a blank line has of it.</summary>
    private static int LengthOfIndent(string text, int from, int to, string indent)
    {
        var length = 0;
        while (length < indent.Length && from + length < to && text[from + length] == indent[length])
            length++;
        return length;
    }

    /// <summary>The white space before the closing quotes of a raw literal.</summary>
    private static string IndentOf(string text)
    {
        var line = text.Substring(text.LastIndexOf('\n') + 1);
        return line.Substring(0, line.Length - line.TrimStart(' ', '\t').Length);
    }

    private static int QuotesOf(string text)
    {
        var quotes = 0;
        while (quotes < text.Length / 2 && text[quotes] == '"')
            quotes++;
        return quotes;
    }

    private static bool IsDoubled(string text, int at, int to, char character) =>
        text[at] == character && at + 1 < to && text[at + 1] == character;

    private static bool IsDoubledBrace(string text, int at, int to) => IsDoubled(text, at, to, '{') || IsDoubled(text, at, to, '}');

    private static string WithSingleBraces(string text) => text.Replace("{{", "{").Replace("}}", "}");

    /// <summary>How long an escape is, its backslash included. The C# specification, "Character literals".</summary>
    private static int LengthOfEscape(string text, int at, int to)
    {
        var (least, most) = text[at + 1] switch
        {
            'x' => (1, 4),
            'u' => (4, 4),
            'U' => (8, 8),
            _ => (0, 0),
        };
        var digits = 0;
        while (digits < most && at + 2 + digits < to && Uri.IsHexDigit(text[at + 2 + digits]))
            digits++;
        return 2 + (digits < least ? 0 : digits);
    }

    private static string Unescape(string escape) => escape[1] switch
    {
        '0' => "\0",
        'a' => "\a",
        'b' => "\b",
        'e' => "\u001b",
        'f' => "\f",
        'n' => "\n",
        'r' => "\r",
        't' => "\t",
        'v' => "\v",
        'x' or 'u' or 'U' when uint.TryParse(escape.Substring(2), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code) => OfCode(code),
        var itself => itself.ToString(),
    };

    private static string OfCode(uint code) => code switch
    {
        <= char.MaxValue => ((char)code).ToString(),
        <= 0x10FFFF => char.ConvertFromUtf32((int)code),
        _ => "",
    };
}
