using System.Text;

namespace RoleAnalyzers.Iam.Json;

/// <summary>Writes drafts in a given layout.</summary>
internal sealed class JsonWriter(JsonLayout layout)
{
    private readonly ImmutableArray<JsonFragment>.Builder _fragments = ImmutableArray.CreateBuilder<JsonFragment>();
    private readonly StringBuilder _text = new();
    private JsonLayout _layout = layout;

    /// <summary>What has been written.</summary>
    public ImmutableArray<JsonFragment> Fragments
    {
        get
        {
            Flush();
            return _fragments.ToImmutable();
        }
    }

    public void Write(string text) => _text.Append(text);

    public void Write(JsonDraftMember member)
    {
        Write(member.Name);
        Write(_layout.Colon);
        Write(member.Value);
    }

    public void Write(JsonDraft draft)
    {
        switch (draft)
        {
            case JsonDraft.Text text:
                Write(Quoted(text.Value));
                break;
            case JsonDraft.Word word:
                Write(word.Value);
                break;
            case JsonDraft.Copy copy:
                Flush();
                _fragments.Add(new("", copy.Value.Range));
                break;
            case JsonDraft.List list:
                WriteAll('[', list.Items, Write, ']');
                break;
            case JsonDraft.Object @object:
                WriteAll('{', @object.Members, Write, '}');
                break;
        }
    }

    private void WriteAll<T>(char open, ImmutableArray<T> items, Action<T> write, char close)
    {
        _text.Append(open);
        var outer = _layout;
        _layout = outer.Within(isObject: open == '{');
        for (var i = 0; i < items.Length; i++)
        {
            Write(i == 0 ? _layout.FirstGap : "," + _layout.Gap);
            write(items[i]);
        }

        if (!items.IsEmpty)
            Write(_layout.LastGap);
        _layout = outer;
        _text.Append(close);
    }

    private void Flush()
    {
        if (_text.Length > 0)
            _fragments.Add(new(_text.ToString(), null));
        _text.Clear();
    }

    private static string Quoted(string text) => "\"" + JsonString.Escape(text) + "\"";
}
