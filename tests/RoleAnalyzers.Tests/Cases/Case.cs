using System.Text.RegularExpressions;
using RoleAnalyzers.Tests.Harness;

namespace RoleAnalyzers.Tests.Cases;

/// <summary>
/// One case of the corpus: a program marked up with the findings that it must have, none for one that must be left alone. Its
/// file may begin with lines that say more:
/// <list type="bullet">
/// <item><c>// Libraries: StsV3, StsV4</c>: the libraries to run it with, each in turn. Else those that its text names, each
/// major version of the SDK in turn.</item>
/// <item><c>// Option: role_analyzers.own_account = 111122223333</c>: a line of its <c>.editorconfig</c>.</item>
/// <item><c>// File: Hub.cs</c>, anywhere in it: what follows is another file of the program.</item>
/// </list>
/// </summary>
/// <param name="Name">Folder and name of its file, without the ending.</param>
/// <param name="Text">The program, marked up.</param>
/// <param name="Fixed">The program after the first fix of each finding that has one; null when there is none.</param>
internal sealed partial record Case(string Name, string Text, string? Fixed)
{
    private const string FixedEnding = ".fixed";

    /// <summary>The whole corpus, by name.</summary>
    public static ImmutableSortedDictionary<string, Case> All { get; } = Read();

    /// <summary>The libraries that the case is run with, each in turn.</summary>
    public ImmutableArray<Libraries> Libraries =>
        Header("Libraries") is [var named] ? [.. named.Split(", ").Select(one => Enum.Parse<Libraries>(one.Replace('+', ',')))]
        : Text.Contains("Amazon.CDK", StringComparison.Ordinal) ? [Harness.Libraries.Cdk]
        : Text.Contains("Amazon.SecurityToken", StringComparison.Ordinal) || Text.Contains("Amazon.Runtime", StringComparison.Ordinal)
            ? [Harness.Libraries.StsV3, Harness.Libraries.StsV4]
        : Text.Contains("Amazon.IdentityManagement", StringComparison.Ordinal) ? [Harness.Libraries.Iam]
        : [Harness.Libraries.None];

    /// <summary>The case as a program to analyse.</summary>
    public Scenario Scenario(Libraries libraries) => new(libraries, FilesOf(Text))
    {
        EditorConfig = Header("Option") is [] ? null : string.Join('\n', ["root = true", "[*.cs]", .. Header("Option")]),
    };

    /// <summary>The program after the first fix of each finding. Without an expectation of its own the case says that no fix is offered.</summary>
    public Scenario Repaired(Libraries libraries) => Scenario(libraries) with { Files = FilesOf(Fixed ?? Text) };

    /// <summary>The files of the program, which are the same however they are marked.</summary>
    private static ImmutableSortedDictionary<string, string> FilesOf(string text)
    {
        var parts = FileLine().Split(text);
        var files = ImmutableSortedDictionary<string, string>.Empty.Add(Harness.Scenario.MainFile, parts[0]);
        for (var i = 1; i < parts.Length; i += 2)
            files = files.Add(parts[i], parts[i + 1]);
        return files;
    }

    private ImmutableArray<string> Header(string key) =>
        [.. HeaderLine().Matches(Text).Where(m => m.Groups["key"].Value == key).Select(m => m.Groups["value"].Value)];

    private static ImmutableSortedDictionary<string, Case> Read()
    {
        var files = Resources.Under("Corpus/");
        return files.Where(f => !f.Key.EndsWith(FixedEnding, StringComparison.Ordinal))
            .Select(f => new Case(f.Key, f.Value, files.GetValueOrDefault(f.Key + FixedEnding)))
            .ToImmutableSortedDictionary(c => c.Name, c => c, StringComparer.Ordinal);
    }

    [GeneratedRegex(@"^// (?<key>Libraries|Option): (?<value>.+)$", RegexOptions.Multiline)]
    private static partial Regex HeaderLine();

    [GeneratedRegex(@"^// File: (.+)\n", RegexOptions.Multiline)]
    private static partial Regex FileLine();
}
