using Microsoft.CodeAnalysis;
using RoleAnalyzers.Analyzers;
using RoleAnalyzers.Iam.Rules;
using RoleAnalyzers.Tests.Files;
using RoleAnalyzers.Tests.Harness;

namespace RoleAnalyzers.Tests.Docs;

/// <summary>The pages say what is so. docs/README.md tells their writers what is asked of a page.</summary>
public sealed class DocumentationTests
{
    private static readonly ImmutableArray<string> Sections =
        ["What it reports", "Why", "Wrong", "Right", "What it leaves alone", "The fix", "Configure and silence"];

    public static TheoryData<string> Rules => [.. RuleCatalog.Rules.Select(rule => rule.Id)];

    public static TheoryData<string> Pages => [.. Page.All.Keys];

    public static TheoryData<string, int> CodeBlocks
    {
        get
        {
            var blocks = new TheoryData<string, int>();
            foreach (var (path, page) in Page.All)
            {
                foreach (var block in page.CodeBlocks.Where(IsTested))
                    blocks.Add(path, block.Line);
            }

            return blocks;
        }
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_has_a_page_that_its_help_address_names(string id)
    {
        var rule = Rule(id);

        Assert.True(Page.All.TryGetValue($"rules/{id}.md", out var page), $"{id} has no page.");
        Assert.EndsWith($"/docs/rules/{id}.md", rule.HelpAddress, StringComparison.Ordinal);
        Assert.Equal($"# {id}: {rule.Title}", page.Prose[0]);
        Assert.Equal($"Level: {rule.Level} · Category: {rule.Category} · Fix: {Fixes(id)}", page.Prose[1]);
        Assert.Equal(Sections, page.Headings.Skip(1));
    }

    [Fact]
    public void The_index_lists_the_rules()
    {
        var rows = Page.All["README.md"].Prose.Where(line => line.StartsWith("| [ROLE", StringComparison.Ordinal));

        Assert.Equal(RuleCatalog.Rules.Select(rule => $"| [{rule.Id}](rules/{rule.Id}.md) | {rule.Level} | {rule.Title} |"), rows);
    }

    [Fact]
    public void No_page_is_about_a_rule_that_does_not_exist() => Assert.Equal(
        RuleCatalog.Rules.Select(rule => $"rules/{rule.Id}.md"),
        Page.All.Keys.Where(path => path.StartsWith("rules/", StringComparison.Ordinal)));

    [Fact]
    public void Every_option_is_explained() => Assert.Equal(
        typeof(OptionKeys).GetFields().Select(field => ((OptionKey)field.GetValue(null)!).Name).Order(StringComparer.Ordinal),
        Page.All["options.md"].Prose.Where(line => line.StartsWith("| `role_analyzers.", StringComparison.Ordinal))
            .Select(line => line.Split('`')[1]).Order(StringComparer.Ordinal));

    public static TheoryData<string, int> Changes => new(
        from page in Page.All
        from block in page.Value.CodeBlocks
        where block.Language == "diff"
        select (page.Key, block.Line));

    [Theory]
    [MemberData(nameof(Pages))]
    public void Links_lead_somewhere(string path)
    {
        var page = Page.All[path];
        foreach (var link in page.Links.Where(link => !Uri.TryCreate(link, UriKind.Absolute, out _)))
        {
            var (file, anchor) = link.Split('#') is [var f, var a] ? (f, a) : (link, null);
            var target = file.Length == 0 ? page.File : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(page.File)!, file));

            Assert.True(Path.Exists(target), $"{path} links to {link}, which is not there.");
            if (anchor is not null)
                Assert.Contains(anchor, Page.All.Values.Single(p => p.File == target).Headings.Select(Page.Anchor));
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_CSharp_block_says_what_to_expect_of_it(string path) => Assert.All(
        Page.All[path].CodeBlocks.Where(block => block.Language == "csharp"),
        block =>
        {
            Assert.Single(block.Words, word => word is "wrong" or "right");
            Assert.Single(block.Words, word => Snippet.FrameWords.Contains(word));
            Assert.Equal(2, block.Words.Length);
        });

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_page_shows_wrong_and_right(string id)
    {
        var blocks = Page.All[$"rules/{id}.md"].CodeBlocks;

        Assert.Contains(blocks, block => block.Words.Contains("wrong"));
        Assert.Contains(blocks, block => block.Words.Contains("right"));
    }

    [Theory]
    [MemberData(nameof(CodeBlocks))]
    public async Task A_code_block_gives_the_findings_that_its_page_says(string path, int line)
    {
        var blocks = Page.All[path].CodeBlocks;
        var index = blocks.IndexOf(blocks.Single(b => b.Line == line));
        var block = blocks[index];
        if (block.Language == "ini")
        {
            await CheckOptionsAsync(block);
            return;
        }

        var options = index > 0 && blocks[index - 1].Words.Contains("next") ? blocks[index - 1].Text : null;
        var expected = Snippet.Expected(block).ToList();
        var findings = block.Language == "json"
            ? await PolicyFiles.AnalyzeAsync(options, new AdditionalFile("/Main/page.json", Snippet.File(block)))
            : await FindingsAsync(Snippet.Program(block, options));

        Assert.Equal(expected, findings.Select(f => (f.Location.GetLineSpan().StartLinePosition.Line, f.Id)));
        Assert.Equal(block.Words.Contains("wrong"), expected.Count > 0);
        if (path.StartsWith("rules/", StringComparison.Ordinal))
            Assert.All(expected, e => Assert.Equal(Path.GetFileNameWithoutExtension(path), e.Rule));
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task A_fix_makes_the_change_that_its_page_shows(string path, int line)
    {
        var block = Page.All[path].CodeBlocks.Single(b => b.Line == line);
        Scenario Side(char side) => Snippet.Program(block with { Text = block.Side(side) }, null);

        Assert.Equal(Side('+').Source, await Fix.FirstAsync(Side('-'), Path.GetFileNameWithoutExtension(path)));
    }

    /// <summary>Each option of a wrong block is named by one finding; a right block has none.</summary>
    private static async Task CheckOptionsAsync(CodeBlock block)
    {
        var program = new Scenario(Libraries.StsV4 | Libraries.Cdk, "internal static class Empty;") { EditorConfig = block.Text };
        var findings = await FindingsAsync(program);
        var keys = block.Text.Split('\n').Where(text => text.Contains('=')).Select(text => text.Split('=')[0].Trim()).ToList();

        if (!block.Words.Contains("wrong"))
            keys.Clear();
        Assert.All(findings, finding => Assert.Equal("ROLE0001", finding.Id));
        Assert.Equal(
            keys.Order(StringComparer.Ordinal),
            findings.Select(f => keys.Find(key => f.GetMessage(null).Contains(key)) ?? f.GetMessage(null)).Order(StringComparer.Ordinal));
    }

    private static async Task<ImmutableArray<Diagnostic>> FindingsAsync(Scenario program)
    {
        var (compilation, options) = Analyze.Compile(program);
        Findings.AssertCompiles(compilation, program);
        return await Findings.OfAsync(compilation, options);
    }

    private static bool IsTested(CodeBlock block) => block.Words.Contains("wrong") || block.Words.Contains("right");

    private static string Fixes(string id)
    {
        var fixes = Ours.Fixes.Where(fix => fix.FixableDiagnosticIds.Contains(id)).ToList();
        return fixes.Count == 0 ? "no" : fixes.Exists(fix => fix.GetFixAllProvider() is not null) ? "yes" : "yes, one place at a time";
    }

    private static Rule Rule(string id) => RuleCatalog.Rules.Single(rule => rule.Id == id);
}
