using System.Text.RegularExpressions;
using RoleAnalyzers.Tests.Cases;
using RoleAnalyzers.Tests.Harness;

namespace RoleAnalyzers.Tests.Docs;

/// <summary>Each row of docs/following.md names a program of the corpus, which has findings or is silent as the page says.</summary>
public sealed partial class FollowingTests
{
    private static readonly Page Following = Page.All["following.md"];

    public static TheoryData<string, string> Rows => new(Sections().SelectMany(s => s.Cases.Select(name => (s.Heading, name))));

    [Fact]
    public void Both_tables_are_found()
    {
        var sections = Sections().ToDictionary(s => s.Heading, s => s.Cases.Length);

        Assert.Equal(["Followed", "Silent"], sections.Keys);
        Assert.All(sections.Values, rows => Assert.InRange(rows, 35, int.MaxValue));
        Assert.Equal(Following.Prose.Count(line => line.StartsWith("| ", StringComparison.Ordinal)) - (2 * sections.Count), sections.Values.Sum());
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_row_names_a_program_that_does_as_it_says(string heading, string name)
    {
        Assert.True(Case.All.TryGetValue(name, out var one), $"There is no program {name}.");
        Assert.Equal(heading == "Followed", Markup.Read(one.Text, null).Marks.Any(mark => mark.Name.StartsWith("ROLE", StringComparison.Ordinal)));
    }

    /// <summary>The second-level headings, with the cases that the rows below them name.</summary>
    private static IEnumerable<(string Heading, ImmutableArray<string> Cases)> Sections()
    {
        var prose = Following.Prose;
        for (var i = 0; i < prose.Length; i++)
        {
            if (prose[i].StartsWith("## ", StringComparison.Ordinal))
            {
                yield return (prose[i][3..], [
                    .. prose.Skip(i + 1).TakeWhile(line => !line.StartsWith('#'))
                        .Select(line => CaseLink().Match(line)).Where(link => link.Success).Select(link => link.Groups["name"].Value),
                ]);
            }
        }
    }

    [GeneratedRegex(@"^\| .* \| \[[^\]]+\]\(\.\./tests/RoleAnalyzers\.Tests/Cases/Corpus/(?<name>[^)]+)\.cs\) \|$")]
    private static partial Regex CaseLink();
}
