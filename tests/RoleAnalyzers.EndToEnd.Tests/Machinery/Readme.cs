namespace RoleAnalyzers.EndToEnd.Tests.Machinery;

/// <summary>README.md, read so that the tests run and compare what a reader is told.</summary>
internal static class Readme
{
    private static readonly string[] Lines = Repository.ReadText("README.md").Split('\n');

    /// <summary>The one command among the shell blocks that begins with these words.</summary>
    public static string Command(string beginning) =>
        Assert.Single(Blocks("shell").SelectMany(block => block), line => line.StartsWith(beginning, StringComparison.Ordinal));

    /// <summary>The code blocks of a language, each as its lines.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Blocks(string language)
    {
        var blocks = new List<IReadOnlyList<string>>();
        for (var line = 0; line < Lines.Length; line++)
        {
            if (Lines[line] == $"```{language}")
                blocks.Add([.. Lines.Skip(line + 1).TakeWhile(text => text != "```")]);
        }

        return blocks;
    }

    /// <summary>The rows of the table whose header begins with this cell, each as its cells, without the header.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Table(string firstHeading) =>
        [.. Lines.SkipWhile(line => !line.StartsWith($"| {firstHeading} |", StringComparison.Ordinal)).Skip(2)
            .TakeWhile(line => line.StartsWith('|'))
            .Select(line => line.Trim('|').Split('|').Select(cell => cell.Trim()).ToList())];
}
