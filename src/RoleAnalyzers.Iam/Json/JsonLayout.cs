using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Iam.Json;

/// <summary>How the items of a container are set: on one line, or each on a line of its own.</summary>
internal sealed record JsonLayout
{
    private const string DefaultUnit = "  ";
    private const string DefaultColon = ": ";

    /// <summary>How lines break; null where all stands on one line.</summary>
    private string? NewLine { get; init; }

    /// <summary>The white space before an item that has a line of its own.</summary>
    private string Indent { get; init; } = "";

    /// <summary>How much further to the right the items stand than the line that their container begins in.</summary>
    private string Unit { get; init; } = DefaultUnit;

    /// <summary>The space inside the brackets of an object on one line.</summary>
    private string Padding { get; init; } = "";

    /// <summary>The space behind a comma on one line.</summary>
    private string Space { get; init; } = "";

    private bool IsObject { get; init; }

    /// <summary>What stands between a name and its value.</summary>
    public string Colon { get; private init; } = DefaultColon;

    /// <summary>What stands between a comma and the next item.</summary>
    public string Gap => NewLine is null ? Space : NewLine + Indent;

    /// <summary>What stands before the first item.</summary>
    public string FirstGap => NewLine is not null ? Gap : IsObject ? Padding : "";

    /// <summary>What stands between the last item and the closing bracket.</summary>
    public string LastGap => NewLine is null ? FirstGap
        : NewLine + (Indent.EndsWith(Unit, StringComparison.Ordinal) ? Indent.Substring(0, Indent.Length - Unit.Length) : Indent);

    /// <summary>The layout of a container that is an item in this one, or a member's value.</summary>
    public JsonLayout Within(bool isObject) => this with { Indent = Indent + Unit, IsObject = isObject };

    /// <summary>The layout for one more item of a container: that of its last item.</summary>
    public static JsonLayout OfItem(JsonDocument document, JsonContainer container)
    {
        var text = document.Input.Text;
        var items = container.Items;
        var start = items.Length < 2 ? container.Inside.Start : text.IndexOf(',', items[^2].End) + 1;
        var gap = text.Substring(start, (items.IsEmpty ? container.Inside.End : items[^1].Start) - start);
        var unit = UnitOf(document);
        var layout = OneLine(document, container) with { Unit = unit, IsObject = container.IsObject };
        if (LastNewLine(gap) is not { } newLine)
            return items.Length < 2 ? layout : layout with { Space = gap };

        var indent = AfterLastNewLine(gap);
        var outer = IndentOfLine(text, container.Inside.End);
        return layout with
        {
            NewLine = newLine,
            Indent = items.IsEmpty ? indent + unit : indent,
            Unit = !items.IsEmpty && IsDeeper(indent, outer) ? indent.Substring(outer.Length) : unit,
        };
    }

    /// <summary>The layout for what comes in the place of a value.</summary>
    public static JsonLayout OfValue(JsonDocument document, TextRange value)
    {
        var text = document.Input.Text;
        return OneLine(document, JsonContainer.Of(document.Root)) with
        {
            NewLine = LastNewLine(text.Substring(value.Start, value.Length)),
            Indent = IndentOfLine(text, value.Start),
            Unit = UnitOf(document),
        };
    }

    private static JsonLayout OneLine(JsonDocument document, JsonContainer? like)
    {
        var text = document.Input.Text;
        var separator = like?.Separator ?? JsonContainer.Of(document.Root)?.Separator;
        var colon = separator is { } range ? text.Substring(range.Start, range.Length) : DefaultColon;
        if (LastNewLine(colon) is not null)
            colon = DefaultColon;
        var space = colon.EndsWith(" ", StringComparison.Ordinal) ? " " : "";
        var padding = like is { IsObject: true, Items.IsEmpty: false }
            ? text.Substring(like.Inside.Start, like.Items[0].Start - like.Inside.Start)
            : space;
        return new() { Colon = colon, Space = space, Padding = LastNewLine(padding) is null ? padding : space };
    }

    /// <summary>The indentation that the document uses, as its outermost container shows it.</summary>
    private static string UnitOf(JsonDocument document)
    {
        var text = document.Input.Text;
        if (JsonContainer.Of(document.Root) is not { Items.IsEmpty: false } root)
            return DefaultUnit;
        var outer = IndentOfLine(text, root.Inside.End);
        var inner = IndentOfLine(text, root.Items[0].Start);
        return IsDeeper(inner, outer) ? inner.Substring(outer.Length) : DefaultUnit;
    }

    private static bool IsDeeper(string inner, string outer) =>
        inner.Length > outer.Length && inner.StartsWith(outer, StringComparison.Ordinal);

    /// <summary>The white space that the line of a place begins with.</summary>
    private static string IndentOfLine(string text, int place)
    {
        var start = place == 0 ? 0 : text.LastIndexOf('\n', place - 1) + 1;
        var end = start;
        while (end < place && text[end] is ' ' or '\t')
            end++;
        return text.Substring(start, end - start);
    }

    private static string? LastNewLine(string gap)
    {
        var index = gap.LastIndexOf('\n');
        return index < 0 ? null : index > 0 && gap[index - 1] == '\r' ? "\r\n" : "\n";
    }

    private static string AfterLastNewLine(string gap) => gap.Substring(gap.LastIndexOf('\n') + 1);
}
