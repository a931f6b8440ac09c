using System.Text.RegularExpressions;
using RoleAnalyzers.Iam.Json;
using RoleAnalyzers.Iam.Templates;
using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Iam.Files;

/// <summary>
/// What in a file something else replaces before AWS sees it: <c>${…}</c>, <c>{{…}}</c>, <c>{Name}</c>, <c>__Name__</c>, <c>%Name%</c> and
/// <c>&lt;…&gt;</c>. IAM's own variables look like the first.
/// </summary>
public static class FileMarks
{
    /// <summary>
    /// The marks. None holds a line break or an unescaped quote, so that one within a string stays within it. <c>{Name}</c> is no JSON
    /// object, whose names stand in quotes. The counts bound the search.
    /// </summary>
    private static readonly Regex Mark = new(
        """
        \$\{(?<variable>(?:[^{}"\\\r\n]|\\.){0,200})\}
        |\{\{\{?(?:[^{}"\\\r\n]|\\.){1,200}\}\}\}?
        |\{[A-Za-z0-9_][\w.:-]{0,200}\}
        |__[A-Za-z0-9](?:[\w.-]{0,200}?[A-Za-z0-9])?__
        |%[A-Za-z_][\w.-]{0,200}%
        |<[^<>"\\\r\n]{1,200}>
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace);

    /// <summary>The text with its marks as holes. Who marks a place in a file keeps its form: outside a string a mark stands for something whole.</summary>
    public static JsonInput Read(string text) => new(
        text,
        Mark.Matches(text).Cast<Match>()
            .Select(static mark => new InputHole(new(mark.Index, mark.Length), KindOf(mark.Groups["variable"])) { IsWhole = true })
            .ToImmutableArray());

    /// <summary>CloudFormation's pseudo parameters mean the same wherever they stand; of anything else nothing is known.</summary>
    private static HoleKind KindOf(Group variable) =>
        variable.Success && CloudFormation.Reference(variable.Value).Segments is [{ Hole: { } kind }] ? kind : HoleKind.Unknown;
}
