using System.Text;
using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Iam.Json;

/// <summary>Walks over an input from its start to its end, and reads the parts of it that hold no others: strings, numbers, words.</summary>
internal sealed class JsonScanner(JsonInput input)
{
    private const string Escapes = "\"\\/bfnrt";
    private const string Escaped = "\"\\/\b\f\n\r\t";

    /// <summary>How many texts are kept; a power of two.</summary>
    private const int MostRecent = 64;

    private readonly string _text = input.Text;

    /// <summary>Texts of strings that have been read, each in the place that a glance at it gives: the statements of a policy repeat their words.</summary>
    private readonly PolicyText?[] _recent = new PolicyText?[MostRecent];
    private readonly ImmutableArray<int>.Builder _openHoles = ImmutableArray.CreateBuilder<int>();
    private int _hole;
    private bool _hasPassedHole;

    /// <summary>The index of the next character.</summary>
    public int Position { get; private set; }

    /// <summary>The earliest error, if it is certain.</summary>
    public JsonError? Error { get; private set; }

    /// <summary>True when the text broke behind a hole outside a string, so that nobody can say whether it is the text that is wrong.</summary>
    public bool IsLost { get; private set; }

    /// <summary>Where the holes outside strings begin that have been passed and need not stand for something whole, in order.</summary>
    public ImmutableArray<int> OpenHoles => _openHoles.ToImmutable();

    public bool IsAtEnd => Position >= _text.Length;

    public bool IsAtHole => NextHole == Position;

    /// <summary>The next character; NUL at the end and at a hole.</summary>
    public char Current => IsAtEnd || IsAtHole ? '\0' : _text[Position];

    /// <summary>Whether the next character can begin or go on a number, a literal or an unquoted name.</summary>
    public bool IsAtWord => IsOfWord(Current);

    /// <summary>Whether a comment begins here, as other notations have it.</summary>
    public bool IsAtComment => Current == '/' && Position + 1 < _text.Length && _text[Position + 1] is '/' or '*';

    /// <summary>Notes that something else was expected at the next character. All but the first such notes are dropped.</summary>
    public void Fail(string expected) => Fail(Position, expected);

    public void SkipCharacter() => Position += WidthAt(Position);

    public void SkipWhiteSpace()
    {
        var (at, end) = (Position, KnownEnd);
        while (at < end && _text[at] is ' ' or '\t' or '\n' or '\r')
            at++;
        Position = at;
    }

    /// <summary>Skips a comment to the end of its line, or to its own end.</summary>
    public void SkipComment()
    {
        var isLine = _text[Position + 1] == '/';
        var end = _text.IndexOf(isLine ? "\n" : "*/", Position + 2, StringComparison.Ordinal);
        Position = end < 0 ? _text.Length : isLine ? end : end + 2;
    }

    /// <summary>Skips the characters of a word.</summary>
    public TextRange SkipWord()
    {
        var start = Position;
        while (IsAtWord)
            Position++;
        return TextRange.Between(start, Position);
    }

    /// <summary>The characters of a range.</summary>
    public string Slice(TextRange range) => _text.Substring(range.Start, range.Length);

    /// <summary>Reads a number, a literal or a hole: whatever stands for a value and has no quotes or brackets.</summary>
    public JsonValue ReadWord()
    {
        var start = Position;
        if (ReadHoles())
            return new JsonHole(TextRange.Between(start, Position));

        var isWhole = Current switch
        {
            't' => ReadLiteral("true"),
            'f' => ReadLiteral("false"),
            'n' => ReadLiteral("null"),
            _ => ReadNumber(),
        };
        if (!isWhole)
        {
            SkipWord();
            return new JsonHole(TextRange.Between(start, Position));
        }

        var range = TextRange.Between(start, Position);
        return _text[start] is 't' or 'f' or 'n' ? new JsonLiteral(range, Slice(range)) : new JsonNumber(range, Slice(range));
    }

    /// <summary>Passes over holes if, white space aside, one of two characters follows. False, and nothing passed, when something else does.</summary>
    public bool SkipHoles(char first, char second)
    {
        var (start, hole, open) = (Position, _hole, _openHoles.Count);
        while (PassHoleOutsideString())
        {
        }

        SkipWhiteSpace();
        if (Current == first || Current == second)
            return _hasPassedHole = true;
        (Position, _hole, _openHoles.Count) = (start, hole, open);
        return false;
    }

    /// <summary>Reads a string from its quote, which need not be the double quote that JSON wants.</summary>
    public JsonString ReadString()
    {
        var start = Position;
        var quote = _text[Position++];
        var content = Position;
        var (at, end) = (content, KnownEnd);
        while (at < end && _text[at] is >= ' ' and not '\\' and var plain && plain != quote && !char.IsSurrogate(plain))
            at++;
        if (at < end && _text[at] == quote)
        {
            Position = at + 1;
            return new(TextRange.Between(start, Position), TextOf(TextRange.Between(content, at)), content, default);
        }

        return ReadString(start, quote);
    }

    /// <summary>The text of a range: one that has been read, or a new one.</summary>
    private PolicyText TextOf(TextRange range)
    {
        if (range.Length == 0)
            return PolicyText.Empty;
        var glance = (range.Length * 7) + (_text[range.Start] * 3) + _text[range.End - 1];
        ref var recent = ref _recent[glance & (MostRecent - 1)];
        return recent is not null && recent.IsAt(_text, range) ? recent : recent = PolicyText.Of(Slice(range));
    }

    /// <summary>Reads the rest of a string in which characters of the input and of the text are not one to one.</summary>
    private JsonString ReadString(int start, char quote)
    {
        var segments = new List<Segment>();
        var literal = new StringBuilder();
        var starts = ImmutableArray.CreateBuilder<int>();
        var content = Position;
        while (true)
        {
            starts.Add(Position);
            if (IsAtEnd)
            {
                Fail("'\"' to end the string");
                break;
            }

            if (Hole is { } hole)
            {
                Position = hole.Range.End;
                AddHole(hole.Kind);
                continue;
            }

            var character = _text[Position];
            if (character == quote)
            {
                Position++;
                break;
            }

            if (character < ' ')
            {
                Fail("an escape such as \\n, since a JSON string holds no line breaks and no other control characters");
                // The quote is missing, more likely than the escape.
                if (character is '\n' or '\r')
                    break;
            }

            if (character == '\\')
            {
                if (ReadEscape() is { } escaped)
                    literal.Append(escaped);
                else
                    AddHole(HoleKind.Unknown);
                continue;
            }

            var width = WidthAt(Position);
            if (char.IsSurrogate(character) && width == 1)
                Fail("a whole character, not half of a surrogate pair");
            literal.Append(character);
            Position++;
            if (width == 2)
            {
                starts.Add(Position);
                literal.Append(_text[Position++]);
            }
        }

        AddLiteral();
        return new(TextRange.Between(start, Position), PolicyText.Of(segments), content, starts.ToImmutable());

        void AddLiteral()
        {
            segments.Add(new(literal.ToString(), null));
            literal.Clear();
        }

        void AddHole(HoleKind kind)
        {
            AddLiteral();
            segments.Add(new("", kind));
        }
    }

    /// <summary>Reads an escape from its backslash. Null when a hole is part of it.</summary>
    private char? ReadEscape()
    {
        Position++;
        if (PassHole())
            return null;
        if (IsAtEnd)
        {
            Fail("a character behind the backslash");
            return '\\';
        }

        var character = _text[Position];
        var index = Escapes.IndexOf(character);
        if (index >= 0)
        {
            Position++;
            return Escaped[index];
        }

        if (character != 'u')
        {
            Fail("one of \" \\ / b f n r t u behind the backslash");
            return '\\';
        }

        Position++;
        var code = 0;
        for (var digits = 0; digits < 4; digits++)
        {
            if (PassHole())
                return null;
            if (HexValue(Current) is not { } value)
            {
                Fail("four hexadecimal digits behind \\u");
                break;
            }

            code = (code << 4) | value;
            Position++;
        }

        return (char)code;
    }

    private static int? HexValue(char character) => character switch
    {
        >= '0' and <= '9' => character - '0',
        >= 'a' and <= 'f' => character - 'a' + 10,
        >= 'A' and <= 'F' => character - 'A' + 10,
        _ => null,
    };

    private bool ReadLiteral(string word)
    {
        foreach (var character in word)
        {
            if (Current != character)
            {
                Fail($"'{word}'");
                return false;
            }

            Position++;
        }

        return true;
    }

    private bool ReadNumber()
    {
        if (Current == '-')
            Position++;
        if (Current == '0')
        {
            Position++;
            if (IsDigit(Current))
            {
                Fail("the end of the number, since no digit may follow a leading 0");
                return false;
            }
        }
        else if (!ReadDigits())
        {
            return false;
        }

        if (Current == '.')
        {
            Position++;
            if (!ReadDigits())
                return false;
        }

        if (Current is not ('e' or 'E'))
            return true;
        Position++;
        if (Current is '+' or '-')
            Position++;
        return ReadDigits();
    }

    private bool ReadDigits()
    {
        if (!IsDigit(Current))
        {
            Fail("a digit");
            return false;
        }

        while (IsDigit(Current))
            Position++;
        return true;
    }

    /// <summary>Passes over a word if it is, or holds, a hole outside a string.</summary>
    private bool ReadHoles()
    {
        var start = Position;
        var hasHole = false;
        while (IsAtWord || IsAtHole)
        {
            if (PassHoleOutsideString())
                hasHole = true;
            else
                Position++;
        }

        _hasPassedHole |= hasHole;
        if (!hasHole)
            Position = start;
        return hasHole;
    }

    private bool PassHoleOutsideString()
    {
        var hole = Hole;
        if (hole is { Kind: HoleKind.Unknown, IsWhole: false })
            _openHoles.Add(Position);
        return PassHole();
    }

    private bool PassHole()
    {
        if (Hole is not { } hole)
            return false;
        Position = hole.Range.End;
        return true;
    }

    /// <summary>Where the next hole begins, this character included; behind all characters when there is none.</summary>
    private int NextHole
    {
        get
        {
            while (_hole < input.Holes.Length && input.Holes[_hole].Range.Start < Position)
                _hole++;
            return _hole < input.Holes.Length ? input.Holes[_hole].Range.Start : int.MaxValue;
        }
    }

    /// <summary>The hole that begins here; null when none does.</summary>
    private InputHole? Hole => IsAtHole ? input.Holes[_hole] : null;

    /// <summary>Where the known characters from here on end: at a hole, or at the end of the text.</summary>
    private int KnownEnd => Math.Min(NextHole, _text.Length);

    private void Fail(int position, string expected)
    {
        if (Error is not null || IsLost)
            return;
        if (_hasPassedHole)
            IsLost = true;
        else
            Error = new(new(position, WidthAt(position)), expected);
    }

    /// <summary>Two for a surrogate pair, none at the end.</summary>
    private int WidthAt(int position) =>
        position >= _text.Length ? 0
        : char.IsHighSurrogate(_text[position]) && position + 1 < _text.Length && char.IsLowSurrogate(_text[position + 1]) ? 2
        : 1;

    private static bool IsOfWord(char character) => char.IsLetterOrDigit(character) || character is '-' or '+' or '.' or '_' or '$';

    private static bool IsDigit(char character) => character is >= '0' and <= '9';
}
