using System.Runtime.InteropServices;
using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Iam.Json;

/// <summary>
/// Builds the tree. What is open is kept in a list, not on the stack, which deep nesting would overflow. Each step takes a
/// character, closes a container, or changes to a state in which the next step takes one.
/// </summary>
internal sealed class JsonReader(JsonInput input)
{
    private readonly JsonScanner _scanner = new(input);
    private readonly Stack<Container> _open = new();
    private readonly List<(JsonString? Name, JsonValue Value)> _values = new();
    private JsonString? _name;
    private State _state = State.Value;
    private JsonValue? _root;

    private enum State
    {
        /// <summary>A value, which must come.</summary>
        Value,

        /// <summary>The first item of an array, or its end.</summary>
        FirstItem,

        /// <summary>A name, which must come.</summary>
        Name,

        /// <summary>The first name in an object, or its end.</summary>
        FirstName,

        /// <summary>The colon behind a name.</summary>
        Colon,

        /// <summary>What comes behind a value in a container: a comma, or the container's end.</summary>
        Separator,

        /// <summary>The value of the text is complete.</summary>
        End,

        /// <summary>There is nothing more to be learnt from the text.</summary>
        Stopped,
    }

    public JsonDocument Read()
    {
        while (_state is not State.Stopped && !_scanner.IsLost)
            Step();
        while (_open.Count > 0)
            Close(isComplete: false);
        var root = _scanner.IsLost || _root is null ? new JsonHole(new(0, input.Text.Length)) : _root;
        return new(input, root, _scanner.Error, _scanner.OpenHoles);
    }

    private void Step()
    {
        _scanner.SkipWhiteSpace();
        if (_scanner.IsAtEnd)
        {
            if (_state is not State.End)
                Fail();
            _state = State.Stopped;
        }
        else if (_scanner.IsAtHole && _state is not (State.Value or State.FirstItem) && !TakeMembers())
        {
            _state = State.Stopped;
        }
        else if (!TakeExpected())
        {
            Fail();
            if (_state is State.End)
                _state = State.Stopped;
            else if (_scanner.IsAtComment)
                _scanner.SkipComment();
            else
                Recover();
        }
    }

    /// <summary>Takes what JSON wants to stand next. False, and nothing taken, when something else does.</summary>
    private bool TakeExpected()
    {
        switch (_state, _scanner.Current)
        {
            case (State.Value or State.FirstItem, '{'):
                Open(isObject: true);
                return true;
            case (State.Value or State.FirstItem, '['):
                Open(isObject: false);
                return true;
            case (State.Value or State.FirstItem, '"'):
                Add(_scanner.ReadString());
                return true;
            case (State.Value or State.FirstItem, '-' or (>= '0' and <= '9') or 't' or 'f' or 'n'):
            case (State.Value or State.FirstItem, _) when _scanner.IsAtHole:
                Add(_scanner.ReadWord());
                return true;
            case (State.FirstName or State.Name, '"'):
                Name(_scanner.ReadString());
                return true;
            case (State.Colon, ':'):
                _scanner.SkipCharacter();
                _state = State.Value;
                return true;
            case (State.Separator, ','):
                _scanner.SkipCharacter();
                _state = _open.Peek().IsObject ? State.Name : State.Value;
                return true;
            case (State.FirstItem or State.Separator, ']') when !_open.Peek().IsObject:
            case (State.FirstName or State.Separator, '}') when _open.Peek().IsObject:
                _scanner.SkipCharacter();
                Close(isComplete: true);
                return true;
            default:
                return false;
        }
    }

    /// <summary>Takes a hole in the place of a name for any number of members, none included, if a comma or the object's end follows.</summary>
    private bool TakeMembers()
    {
        if (_state is not (State.FirstName or State.Name) || !_scanner.SkipHoles(',', '}'))
            return false;
        _open.Push(_open.Pop() with { HasHole = true });
        _state = State.Separator;
        return true;
    }

    /// <summary>Takes what stands in the wrong place for what was probably meant.</summary>
    private void Recover()
    {
        var current = _scanner.Current;
        switch (_state, current)
        {
            case (State.Value or State.FirstItem, '\''):
                Add(_scanner.ReadString());
                break;
            case (State.Value or State.FirstItem, _) when _scanner.IsAtWord:
                Add(new JsonHole(_scanner.SkipWord()));
                break;
            case (State.FirstName or State.Name, '\''):
                Name(_scanner.ReadString());
                break;
            case (State.FirstName or State.Name, _) when _scanner.IsAtWord:
                var word = _scanner.SkipWord();
                Name(new JsonString(word, PolicyText.Of(_scanner.Slice(word)), word.Start, default));
                break;
            case (State.Value or State.Colon, ',' or '}' or ']') when IsInObject:
                Add(new JsonHole(new(_scanner.Position, 0)));
                break;
            case (_, '}' or ']') when _open.Count > 0:
                _scanner.SkipCharacter();
                Close(isComplete: true);
                break;
            case (State.Colon, '"' or '\'' or '{' or '['):
            case (State.Colon, _) when _scanner.IsAtWord:
                _state = State.Value;
                break;
            case (State.Separator, '"' or '\''):
            case (State.Separator, _) when _scanner.IsAtWord:
                _state = IsInObject ? State.Name : State.Value;
                break;
            case (State.Separator, '{' or '[') when !IsInObject:
                _state = State.Value;
                break;
            default:
                _scanner.SkipCharacter();
                break;
        }
    }

    private bool IsInObject => _open.Count > 0 && _open.Peek().IsObject;

    private void Open(bool isObject)
    {
        _open.Push(new(isObject, _scanner.Position, _values.Count, _name));
        _name = null;
        _scanner.SkipCharacter();
        _state = isObject ? State.FirstName : State.FirstItem;
    }

    private void Close(bool isComplete)
    {
        var container = _open.Pop();
        var range = TextRange.Between(container.Start, _scanner.Position);
        JsonValue value = container.IsObject
            ? new JsonObject(range, Members(container.FirstItem), isComplete && !container.HasHole)
            : Array(range, Items(container.FirstItem), isComplete);
        _values.RemoveRange(container.FirstItem, _values.Count - container.FirstItem);
        _name = container.Name;
        Add(value);
    }

    private ImmutableArray<JsonMember> Members(int first)
    {
        var members = new JsonMember[_values.Count - first];
        for (var i = 0; i < members.Length; i++)
            members[i] = new(_values[first + i].Name!, _values[first + i].Value);
        return ImmutableCollectionsMarshal.AsImmutableArray(members);
    }

    private ImmutableArray<JsonValue> Items(int first)
    {
        var items = new JsonValue[_values.Count - first];
        for (var i = 0; i < items.Length; i++)
            items[i] = _values[first + i].Value;
        return ImmutableCollectionsMarshal.AsImmutableArray(items);
    }

    private static JsonArray Array(TextRange range, ImmutableArray<JsonValue> items, bool isComplete) =>
        new(range, items, isComplete && !items.Any(static item => item is JsonHole));

    private void Name(JsonString name)
    {
        _name = name;
        _state = State.Colon;
    }

    private void Add(JsonValue value)
    {
        if (_open.Count == 0)
        {
            _root = value;
            _state = State.End;
        }
        else
        {
            _values.Add((_name, value));
            _name = null;
            _state = State.Separator;
        }
    }

    private void Fail() => _scanner.Fail(Expected() + Reason());

    private string Expected() => _state switch
    {
        State.Value => "a value",
        State.FirstItem => "a value or ']'",
        State.Name => "a name in double quotes",
        State.FirstName => "a name in double quotes or '}'",
        State.Colon => "':'",
        State.Separator => IsInObject ? "',' or '}'" : "',' or ']'",
        _ => "the end of the text",
    };

    /// <summary>Why something that other notations allow is not JSON.</summary>
    private string Reason() => (_state, _scanner.Current) switch
    {
        _ when _scanner.IsAtComment => ", since JSON has no comments",
        (State.Value or State.FirstItem or State.Name or State.FirstName, '\'') => ", since JSON has no single quotes",
        (State.Name, '}') => ", since JSON has no comma before '}'",
        (State.Value, ']') when !IsInObject => ", since JSON has no comma before ']'",
        (_, '\uFEFF') => ", since JSON has no byte order mark",
        _ => "",
    };

    /// <summary>An object or array whose end has not been reached.</summary>
    /// <param name="Start">Where it begins.</param>
    /// <param name="FirstItem">Index into the values read: those from there on are its own.</param>
    /// <param name="Name">The name that it will be a member under, where it stands in an object.</param>
    private readonly record struct Container(bool IsObject, int Start, int FirstItem, JsonString? Name)
    {
        /// <summary>True when a hole stands among its members.</summary>
        public bool HasHole { get; init; }
    }
}
