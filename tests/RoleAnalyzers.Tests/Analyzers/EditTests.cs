using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using RoleAnalyzers.Tests.Harness;

namespace RoleAnalyzers.Tests.Analyzers;

/// <summary>
/// The same analyzers look at one compilation after the other, each an edit away from the last, and remember what they have found in files.
/// What they find is what they would find if they had never seen another.
/// </summary>
public sealed class EditTests
{
    private const string Usings = """
        using Amazon.SecurityToken;
        using Amazon.SecurityToken.Model;

        """;

    /// <summary>A body that nothing is to be seen in but what it hands to others.</summary>
    private const string Caller = Usings + """
        internal static class Caller
        {
            public static Task OpenAsync() => Middle.OpenAsync(90000);
        }
        """;

    private const string Request =
        "new AmazonSecurityTokenServiceClient().AssumeRoleAsync(new AssumeRoleRequest { RoleArn = \"arn:aws:iam::123456789012:role/hub\", RoleSessionName = \"edit\", DurationSeconds = seconds })";

    [Fact]
    public async Task What_a_call_leads_to_changes_with_an_edit_of_another_file()
    {
        var (compilation, _) = Analyze.Compile(new Scenario(Libraries.StsV4, ImmutableSortedDictionary<string, string>.Empty
            .Add("Caller.cs", Caller).Add("Helper.cs", Helper("Task.CompletedTask")).Add("Middle.cs", Middle("Helper.OpenAsync(seconds)"))));
        await CheckAsync(isFound: false);

        Edit("Helper.cs", Helper(Request));
        await CheckAsync(isFound: true);

        Edit("Helper.cs", "// Asks.\n" + Helper($"Later({Request})"));
        await CheckAsync(isFound: true);

        Edit("Middle.cs", Middle("Task.FromResult(seconds)"));
        await CheckAsync(isFound: false);

        Edit("Middle.cs", Middle("Helper.OpenAsync(seconds)"));
        await CheckAsync(isFound: true);

        Edit("Helper.cs", Helper("Later(Task.CompletedTask)"));
        await CheckAsync(isFound: false);

        // An edit that concerns no call, and then one in the same file that does.
        Edit("Helper.cs", Helper("Later(Task.FromException(new InvalidOperationException()))"));
        await CheckAsync(isFound: false);
        Edit("Helper.cs", Helper(Request));
        await CheckAsync(isFound: true);

        void Edit(string file, string text)
        {
            var tree = compilation.SyntaxTrees.Single(one => one.FilePath == Scenario.PathOf(file));
            compilation = compilation.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(text, Scenario.ParseOptions, tree.FilePath));
        }

        async Task CheckAsync(bool isFound)
        {
            Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(d => d.Severity == DiagnosticSeverity.Error));
            var findings = await Findings.OfAsync(compilation, new([], new EditorConfigOptions(null)));
            Assert.Equal(isFound ? ["ROLE1002 90000"] : [], findings.Select(Shown));
        }
    }

    [Theory]
    [InlineData("Task.CompletedTask", false)]
    [InlineData(Request, true)]
    public async Task A_file_that_comes_and_goes_is_seen(string asks, bool isFound)
    {
        var (compilation, _) = Analyze.Compile(new Scenario(Libraries.StsV4, ImmutableSortedDictionary<string, string>.Empty
            .Add("Caller.cs", Caller).Add("Middle.cs", Middle("Task.FromResult(seconds)"))));
        var helper = CSharpSyntaxTree.ParseText(Helper(asks), Scenario.ParseOptions, Scenario.PathOf("Helper.cs"), cancellationToken: TestContext.Current.CancellationToken);
        var middle = compilation.SyntaxTrees.Single(one => one.FilePath == Scenario.PathOf("Middle.cs"));
        var through = CSharpSyntaxTree.ParseText(Middle("Helper.OpenAsync(seconds)"), Scenario.ParseOptions, middle.FilePath, cancellationToken: TestContext.Current.CancellationToken);
        foreach (var (program, isFoundThere) in new[]
            {
                (compilation, false),
                (compilation.AddSyntaxTrees(helper), false),
                (compilation.AddSyntaxTrees(helper).ReplaceSyntaxTree(middle, through), isFound),
                (compilation.AddSyntaxTrees(helper), false),
                (compilation, false),
            })
        {
            var findings = await Findings.OfAsync(program, new([], new EditorConfigOptions(null)));
            Assert.Equal(isFoundThere ? ["ROLE1002 90000"] : [], findings.Select(Shown));
        }
    }

    private static string Middle(string body) => Usings + $$"""
        internal static class Middle
        {
            public static Task OpenAsync(int seconds) => {{body}};
        }
        """;

    private static string Helper(string body) => Usings + $$"""
        internal static class Helper
        {
            public static Task OpenAsync(int seconds) => {{body}};

            private static Task Later(Task task) => task;
        }
        """;

    private static string Shown(Diagnostic finding) =>
        $"{finding.Id} {finding.Location.SourceTree!.GetText().ToString(finding.Location.SourceSpan)}";
}
