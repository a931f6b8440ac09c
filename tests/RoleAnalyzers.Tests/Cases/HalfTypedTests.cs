using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using RoleAnalyzers.Tests.Harness;
using Xunit.Sdk;

namespace RoleAnalyzers.Tests.Cases;

/// <summary>
/// Code while it is typed: a program that ends after any of its tokens, and one that lacks a token in its middle; a long literal counts
/// as many tokens, since a policy in it is typed too. No analyzer throws, and no finding lies outside the text. The samples are cut at every token. The cases are cut at every nineteenth, beginning at a
/// token that differs from case to case, so that all cases together are cut at every kind of place in a time that fits a build.
/// </summary>
public sealed class HalfTypedTests
{
    private const int Stride = 19;

    /// <summary>How many characters of a literal are typed at once.</summary>
    private const int Stretch = 12;

    public static TheoryData<string> Samples { get; } = new(Resources.Under("Samples/").Keys);

    public static TheoryData<string> Topics { get; } = new(Case.All.Keys.Select(Topic).Distinct());

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task Samples_cut_at_every_token(string name)
    {
        var text = Resources.Under("Samples/")[name];
        var libraries = text.Contains("Amazon.CDK", StringComparison.Ordinal) ? Libraries.Cdk : Libraries.StsV4;

        Assert.InRange(await CutAsync(new(libraries, text), first: 0, stride: 1), 20, int.MaxValue);
    }

    [Theory]
    [MemberData(nameof(Topics))]
    public async Task Cases_cut_at_many_tokens(string topic)
    {
        var cuts = 0;
        foreach (var (one, i) in Case.All.Values.Where(c => Topic(c.Name) == topic).Select((c, i) => (c, i)))
            cuts += await CutAsync(one.Scenario(one.Libraries[i % one.Libraries.Length]), first: i % Stride, Stride);

        Assert.InRange(cuts, 20, int.MaxValue);
    }

    private static string Topic(string name) => name[..name.IndexOf('/')];

    private static IEnumerable<TextSpan> Stretches(TextSpan token) => token.Length <= 2 * Stretch
        ? token.IsEmpty ? [] : [token]
        : Enumerable.Range(0, token.Length / Stretch).Select(i => new TextSpan(token.Start + (i * Stretch), Stretch));

    /// <summary>Analyses the program cut after, and without, every so-manieth token; the number of programs analysed.</summary>
    private static async Task<int> CutAsync(Scenario scenario, int first, int stride)
    {
        var (compilation, options) = Analyze.Compile(scenario);
        var tree = compilation.SyntaxTrees.Single(t => t.FilePath == Scenario.PathOf(Scenario.MainFile));
        var text = tree.ToString();
        var tokens = tree.GetRoot().DescendantTokens().SelectMany(t => Stretches(t.Span)).ToList();
        var programs = Enumerable.Range(0, tokens.Count).Where(i => i % stride == first)
            .SelectMany(i => new[] { text[..tokens[i].End], text.Remove(tokens[i].Start, tokens[i].Length) }).ToList();
        await Parallel.ForEachAsync(programs, TestContext.Current.CancellationToken, async (program, _) =>
        {
            var cut = tree.WithChangedText(SourceText.From(program));
            ImmutableArray<Diagnostic> findings;
            try
            {
                findings = await Findings.OfAsync(compilation.ReplaceSyntaxTree(tree, cut), options);
            }
            catch (XunitException e)
            {
                throw new XunitException($"{e.Message}\n\nin\n\n{program}", e);
            }

            Assert.All(findings, f =>
            {
                Assert.StartsWith("ROLE", f.Id, StringComparison.Ordinal);
                Assert.InRange(f.Location.SourceSpan.End, 0, program.Length);
            });
        });
        return programs.Count;
    }
}
