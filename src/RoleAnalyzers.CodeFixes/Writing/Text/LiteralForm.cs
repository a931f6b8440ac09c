using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace RoleAnalyzers.CodeFixes.Writing.Text;

/// <summary>How a string literal writes its characters (the C# specification, "String literals" and "Interpolated string expressions").</summary>
/// <param name="Open">Where its opening quotes stand, with the signs before them.</param>
/// <param name="Close">Where its closing quotes stand.</param>
/// <param name="Quotes">How many quotes stand at either end: three or more in a raw literal.</param>
/// <param name="Braces">How many braces an interpolation has at either end; 0 where there are no interpolations.</param>
/// <param name="Writing">How characters are written.</param>
/// <param name="Indent">What each further line of a raw literal begins with, and is no part of the text.</param>
internal sealed record LiteralForm(TextSpan Open, TextSpan Close, int Quotes, int Braces, LiteralWriting Writing, string Indent)
{
    private const string LineBreaks = "\u0085\u2028\u2029";

    /// <summary>Whether single quotes stand in it for the double quotes of the text.</summary>
    public bool HasSingleQuotes { get; init; }

    /// <summary>Whether two braces stand in it for each of the text: it is a composite format.</summary>
    public bool HasDoubledBraces { get; init; }

    /// <summary>The form of a literal; null for one that is no string.</summary>
    public static LiteralForm? Of(ExpressionSyntax literal) => literal switch
    {
        LiteralExpressionSyntax { Token: var token } => token.Kind() switch
        {
            SyntaxKind.StringLiteralToken when token.Text.StartsWith("@", StringComparison.Ordinal) => new(Start(token, 2), End(token, 1), 1, 0, LiteralWriting.Verbatim, ""),
            SyntaxKind.StringLiteralToken => new(Start(token, 1), End(token, 1), 1, 0, LiteralWriting.Escaped, ""),
            SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken => Raw(token),
            _ => null,
        },
        InterpolatedStringExpressionSyntax { StringStartToken: var start, StringEndToken: var end } => start.Kind() switch
        {
            SyntaxKind.InterpolatedStringStartToken => new(start.Span, end.Span, 1, 1, LiteralWriting.Escaped, ""),
            SyntaxKind.InterpolatedVerbatimStringStartToken => new(start.Span, end.Span, 1, 1, LiteralWriting.Verbatim, ""),
            _ => new(Start(start, start.Text.TrimEnd('\r', '\n').Length), end.Span, Count(start.Text, '"'), Count(start.Text, '$'), LiteralWriting.Raw, IndentOf(end.Text)),
        },
        _ => null,
    };

    /// <summary>The text as the literal writes it.</summary>
    public string Encode(string text)
    {
        var encoded = new StringBuilder(text.Length);
        foreach (var one in text)
        {
            var character = HasSingleQuotes && one == '"' ? '\'' : one;
            if (character is '{' or '}')
                encoded.Append(character, (HasDoubledBraces ? 2 : 1) * (Braces > 0 && Writing is not LiteralWriting.Raw ? 2 : 1));
            else if (Writing is LiteralWriting.Raw)
                encoded.Append(character).Append(character == '\n' ? Indent : "");
            else if (Writing is LiteralWriting.Verbatim)
                encoded.Append(character, character == '"' ? 2 : 1);
            else
                encoded.Append(Escaped(character));
        }

        return encoded.ToString();
    }

    private static string Escaped(char character) => character switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        _ when character < ' ' || LineBreaks.IndexOf(character) >= 0 => "\\u" + ((int)character).ToString("x4", CultureInfo.InvariantCulture),
        _ => character.ToString(),
    };

    private static LiteralForm Raw(SyntaxToken token)
    {
        var quotes = token.Text.Length - token.Text.TrimEnd('"').Length;
        return new(Start(token, quotes), End(token, quotes), quotes, 0, LiteralWriting.Raw, token.IsKind(SyntaxKind.MultiLineRawStringLiteralToken) ? IndentOf(token.Text) : "");
    }

    private static TextSpan Start(SyntaxToken token, int length) => new(token.SpanStart, length);

    private static TextSpan End(SyntaxToken token, int length) => new(token.Span.End - length, length);

    /// <summary>The white space before the closing quotes.</summary>
    private static string IndentOf(string text)
    {
        var line = text.Substring(text.LastIndexOf('\n') + 1);
        return line.Substring(0, line.Length - line.TrimStart(' ', '\t').Length);
    }

    private static int Count(string text, char character) => text.Count(one => one == character);
}

/// <summary>How a literal writes characters that mean something to the language.</summary>
internal enum LiteralWriting
{
    /// <summary>Behind a backslash.</summary>
    Escaped,

    /// <summary>Quotes are doubled.</summary>
    Verbatim,

    /// <summary>As they are.</summary>
    Raw,
}
