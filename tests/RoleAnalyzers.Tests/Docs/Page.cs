using System.Reflection;
using System.Text.RegularExpressions;

namespace RoleAnalyzers.Tests.Docs;

/// <summary>A code block of a page.</summary>
/// <param name="Line">The line of its fence in the page, counted from 1.</param>
/// <param name="Language">The first word after the fence.</param>
/// <param name="Words">The other words, which tell the test what to expect; docs/README.md explains them.</param>
/// <param name="Text">The text between the fences.</param>
internal sealed record CodeBlock(int Line, string Language, ImmutableArray<string> Words, string Text)
{
    /// <summary>Of a change, the text before (<c>-</c>) or after it (<c>+</c>), the unchanged lines included.</summary>
    public string Side(char side) =>
        string.Join('\n', Text.Split('\n').Where(line => line.Length == 0 || line[0] == ' ' || line[0] == side).Select(line => line.Length == 0 ? line : line[1..]));
}

/// <summary>A page of the documentation: Markdown, of which no more is read than the tests ask about.</summary>
internal sealed partial record Page
{
    private const string Fence = "```";

    /// <summary>The folder of all pages.</summary>
    public static string Folder { get; } = Path.GetFullPath(
        typeof(Page).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "DocsFolder").Value!);

    /// <summary>Every page, by path within <see cref="Folder"/> with forward slashes.</summary>
    public static ImmutableSortedDictionary<string, Page> All { get; } = Directory
        .EnumerateFiles(Folder, "*.md", SearchOption.AllDirectories)
        .ToImmutableSortedDictionary(file => Path.GetRelativePath(Folder, file).Replace('\\', '/'), Read, StringComparer.Ordinal);

    /// <summary>Where the page lies on the disk.</summary>
    public required string File { get; init; }

    /// <summary>The lines outside code blocks that hold something.</summary>
    public required ImmutableArray<string> Prose { get; init; }

    public required ImmutableArray<CodeBlock> CodeBlocks { get; init; }

    /// <summary>The headings without their number signs, in order.</summary>
    public IEnumerable<string> Headings => Prose.Where(line => line.StartsWith('#')).Select(line => line.TrimStart('#').Trim());

    /// <summary>The targets of the links.</summary>
    public IEnumerable<string> Links => Prose.SelectMany(line => Link().Matches(line)).Select(match => match.Groups["target"].Value);

    /// <summary>The name by which a link names a heading, as GitHub makes it.</summary>
    public static string Anchor(string heading) => NotInAnchor().Replace(heading.ToLowerInvariant(), "").Replace(' ', '-');

    private static Page Read(string file)
    {
        var prose = ImmutableArray.CreateBuilder<string>();
        var blocks = ImmutableArray.CreateBuilder<CodeBlock>();
        var lines = System.IO.File.ReadAllLines(file);
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith(Fence, StringComparison.Ordinal))
            {
                var start = i;
                do
                {
                    if (++i == lines.Length)
                        throw new FormatException($"{file}({start + 1}): a code block has no end.");
                }
                while (lines[i] != Fence);
                var words = lines[start][Fence.Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
                blocks.Add(new(start + 1, words.FirstOrDefault() ?? "", [.. words.Skip(1)], string.Join('\n', lines[(start + 1)..i])));
            }
            else if (!string.IsNullOrWhiteSpace(lines[i]))
            {
                prose.Add(lines[i]);
            }
        }

        return new() { File = file, Prose = prose.ToImmutable(), CodeBlocks = blocks.ToImmutable() };
    }

    [GeneratedRegex(@"\[[^\]]*\]\((?<target>[^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex NotInAnchor();
}
