using System.Globalization;
using System.Text.RegularExpressions;

namespace RoleAnalyzers.EndToEnd.Tests.Machinery;

/// <summary>One line of a build's output that names a fault: <c>Roles.cs(12,9): warning ROLE2001: …</c></summary>
/// <param name="File">The path as the build wrote it.</param>
/// <param name="Line">From 1; 0 when the line names no place in a file.</param>
/// <param name="Column">From 1; 0 when the line names no place in a file.</param>
/// <param name="Level"><c>warning</c> or <c>error</c>.</param>
/// <param name="Id">Such as <c>ROLE2001</c>.</param>
/// <param name="Message">What follows the id, without the address and the project's name.</param>
/// <param name="HelpAddress">Where the rule is explained; empty when the line does not say.</param>
public sealed partial record BuildDiagnostic(string File, int Line, int Column, string Level, string Id, string Message, string HelpAddress)
{
    /// <summary>The name of the file, without its folders.</summary>
    public string FileName => Path.GetFileName(File);

    /// <summary>Every diagnostic in a build's output, each once, in the order in which it came.</summary>
    public static IReadOnlyList<BuildDiagnostic> ReadAll(string output) =>
        [.. Pattern().Matches(output).Select(Read).Distinct()];

    private static BuildDiagnostic Read(Match match) => new(
        match.Groups["file"].Value,
        Number(match.Groups["line"]),
        Number(match.Groups["column"]),
        match.Groups["level"].Value,
        match.Groups["id"].Value,
        match.Groups["message"].Value,
        match.Groups["help"].Value);

    private static int Number(Group group) => group.Success ? int.Parse(group.ValueSpan, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(
        @"^ *(?<file>[^\n(]+?) ?(\((?<line>\d+),(?<column>\d+)\))? ?: (?<level>warning|error) (?<id>[A-Z]+\d+): (?<message>[^\n]*?)( \((?<help>https:[^\n)]*)\))?( \[[^\[\]\n]+proj(::[^\]\n]*)?\])?$",
        RegexOptions.Multiline)]
    private static partial Regex Pattern();
}
