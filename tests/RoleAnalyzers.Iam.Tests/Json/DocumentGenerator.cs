using System.Text;

namespace RoleAnalyzers.Iam.Tests.Json;

/// <summary>Makes JSON texts, most of them broken in a few places. The same seed gives the same texts.</summary>
internal sealed class DocumentGenerator(int seed)
{
    private static readonly string[] Names =
        ["Version", "Statement", "Effect", "Principal", "AWS", "Action", "Condition", "StringEquals", "a", "", "\\u0041", "\\\"", "é", "a\\ud83d\\ude00"];

    private static readonly string[] Texts =
    [
        "2012-10-17", "Allow", "*", "arn:aws:iam::111122223333:root", "sts:AssumeRole", "", " ", "\\n", "\\\\", "\\/", "\\u00e9", "\\uD800", "é€",
        "\U0001F600", "a\\tb\\b\\f\\r\\\"c", "//", "/*", "'", "{}", "[],:",
    ];

    private static readonly string[] Scalars =
        ["true", "false", "null", "0", "-0", "1", "-12", "0.5", "1e5", "1.25E-7", "3600", "123456789012345678901234567890"];

    private static readonly string[] Spaces = ["", "", "", " ", "\n", "\r\n", "\t", "\n    "];

    private static readonly string[] Breaks =
    [
        "{", "}", "[", "]", ",", ":", "\"", "'", "\\", "/", "//", "/*", "*/", "\n", "\u0001", "\u00A0", "\uFEFF", "\uD800", "\uDC00", "é", "\U0001F600", "0", "1", "-",
        "+", ".", "e", "E", "t", "tru", "null", "u", "\\u", "\\u00", "\\x", "x", "_", " ", "\0", "\u2028",
    ];

    private readonly Random _random = new(seed);
    private readonly StringBuilder _text = new();

    /// <summary>A well-formed text.</summary>
    public string Next()
    {
        _text.Clear();
        Space();
        Value(depth: _random.Next(5));
        Space();
        return _text.ToString();
    }

    /// <summary>A text with some characters taken out, doubled, exchanged or put in, or cut off.</summary>
    public string Mutate(string text)
    {
        for (var changes = _random.Next(1, 4); changes > 0; changes--)
        {
            var at = _random.Next(text.Length + 1);
            var length = Math.Min(_random.Next(1, 4), text.Length - at);
            text = _random.Next(6) switch
            {
                0 => text.Remove(at, length),
                1 => text.Insert(at, text.Substring(at, length)),
                2 => text[..at],
                3 => text.Remove(at, length).Insert(at, Pick(Breaks)),
                _ => text.Insert(at, Pick(Breaks)),
            };
        }

        return text;
    }

    private void Value(int depth)
    {
        switch (depth == 0 ? _random.Next(2) : _random.Next(5))
        {
            case 0:
                _text.Append(Pick(Scalars));
                break;
            case 1:
                String(Texts);
                break;
            case 2:
                Container('[', ']', () => Value(depth - 1));
                break;
            default:
                Container('{', '}', () => Member(depth - 1));
                break;
        }
    }

    private void Member(int depth)
    {
        String(Names);
        Space();
        _text.Append(':');
        Space();
        Value(depth);
    }

    private void Container(char open, char close, Action item)
    {
        _text.Append(open);
        for (var left = _random.Next(4); left > 0; left--)
        {
            Space();
            item();
            Space();
            if (left > 1)
                _text.Append(',');
        }

        Space();
        _text.Append(close);
    }

    private void String(string[] pieces)
    {
        _text.Append('"').Append(Pick(pieces));
        if (_random.Next(3) == 0)
            _text.Append(Pick(pieces));
        _text.Append('"');
    }

    private void Space() => _text.Append(Pick(Spaces));

    private string Pick(string[] choices) => choices[_random.Next(choices.Length)];
}
