using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;

namespace RoleAnalyzers.CodeFixes.Writing.Configuration;

/// <summary>The text of an <c>.editorconfig</c>: where a key of all C# files stands, or would stand.</summary>
internal sealed class EditorConfigText(SourceText text)
{
    private static readonly Regex Section = new(@"^\s*\[(?<name>[^#;]+)\]\s*([#;].*)?$", RegexOptions.CultureInvariant);
    private static readonly Regex Property = new(@"^\s*(?<key>[\w\.\-_]+)\s*[=:]\s*(?<value>[^#;]*?)\s*([#;].*)?$", RegexOptions.CultureInvariant);

    /// <summary>The change that appends an item to the list that the key has for all C# files; null when it has none.</summary>
    public TextChange? Append(string key, string item)
    {
        TextChange? last = null;
        foreach (var (line, section) in Lines())
        {
            if (!IsForAllSources(section)
                || Property.Match(line.ToString()) is not { Success: true } match
                || !string.Equals(match.Groups["key"].Value, key, StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            var value = match.Groups["value"];
            last = new(new(line.Start + value.Index + value.Length, 0), value.Length == 0 ? $" {item}" : $", {item}");
        }

        return last;
    }

    /// <summary>The change that gives the key its value for all C# files, in the section that already speaks of them or a new one.</summary>
    public TextChange Add(string key, string value)
    {
        TextLine? last = null;
        foreach (var (line, section) in Lines())
        {
            if (IsForAllSources(section) && !string.IsNullOrWhiteSpace(line.ToString()))
                last = line;
        }

        var newLine = new Layout(text).NewLineAt(0);
        if (last is { } behind)
            return new(new(behind.End, 0), $"{newLine}{key} = {value}");
        var isEnded = text.Length == 0 || text[text.Length - 1] is '\n' or '\r';
        var blank = text.Length == 0 ? "" : isEnded ? newLine : newLine + newLine;
        return new(new(text.Length, 0), $"{blank}[*.cs]{newLine}{key} = {value}{newLine}");
    }

    private IEnumerable<(TextLine Line, string? Section)> Lines()
    {
        string? section = null;
        foreach (var line in text.Lines)
        {
            if (Section.Match(line.ToString()) is { Success: true } match)
                section = match.Groups["name"].Value.Trim();
            yield return (line, section);
        }
    }

    /// <summary>What stands above the first section is for no file at all.</summary>
    private static bool IsForAllSources(string? section) =>
        section is "*" or "**" or "*.cs" or "**.cs" or "**/*.cs"
        || section is not null && section.StartsWith("*.{", StringComparison.Ordinal) && section.EndsWith("}", StringComparison.Ordinal)
            && section.Substring(3, section.Length - 4).Split(',').Any(extension => extension.Trim() == "cs");
}
