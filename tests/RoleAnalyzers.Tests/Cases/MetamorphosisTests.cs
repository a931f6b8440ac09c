using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RoleAnalyzers.Tests.Cases.Metamorphosis;
using RoleAnalyzers.Tests.Harness;

namespace RoleAnalyzers.Tests.Cases;

/// <summary>
/// Each case, reported or silent, written differently without a change of meaning has the same findings on the same expressions.
/// </summary>
public sealed class MetamorphosisTests
{
    public static TheoryData<string> Rewritings { get; } = new(Rewriting.All.Select(r => r.Name));

    [Theory]
    [MemberData(nameof(Rewritings))]
    public async Task Findings_stay(string name)
    {
        var rewriting = Rewriting.All.Single(r => r.Name == name);

        var (failures, rewritten) = await CheckAsync(rewriting);

        Assert.Empty(failures);
        Assert.InRange(rewritten, rewriting.Floor, Case.All.Count);
    }

    [Fact]
    public async Task A_rewriting_that_changes_the_meaning_fails_the_test()
    {
        var (failures, _) = await CheckAsync(new("shorter durations", 0, p => [new ShorterDurations().Visit(p.Root)]));

        Assert.Contains(failures, f => f.StartsWith("Chained/ResponseCredentialsStraightIn", StringComparison.Ordinal));
    }

    /// <summary>The cases whose findings the rewriting changes, and the number of those that it changed into another program that compiles.</summary>
    private static async Task<(IReadOnlyCollection<string> Failures, int Rewritten)> CheckAsync(Rewriting rewriting)
    {
        var failures = new ConcurrentBag<string>();
        var (rewritten, broken) = (0, 0);
        await Parallel.ForEachAsync(Case.All.Values, TestContext.Current.CancellationToken, async (one, _) =>
        {
            var program = MarkedProgram.Of(one.Scenario(one.Libraries[^1]));
            var files = rewriting.Rewrite(program);
            if (files is [var file] && file.IsEquivalentTo(program.Root))
                return;
            var expected = files.Select(file => MarkedProgram.Write(file)).ToList();
            if (await WrittenAsync(program.Scenario, files, program.Model.Compilation.Options.OutputKind == OutputKind.ConsoleApplication) is not { } actual)
            {
                Interlocked.Increment(ref broken);
                return;
            }

            Interlocked.Increment(ref rewritten);
            if (!expected.SequenceEqual(actual))
                failures.Add($"{one.Name}\n\nexpected\n\n{string.Join("\n\n", expected)}\n\nactual\n\n{string.Join("\n\n", actual)}");
        });
        TestContext.Current.TestOutputHelper?.WriteLine($"{rewriting}: {rewritten} of {Case.All.Count} cases rewritten, {broken} left out because they did not compile");
        return (failures, rewritten);
    }

    /// <summary>The files, marked up with what is found in them; null when they do not compile.</summary>
    private static async Task<List<string>?> WrittenAsync(Scenario scenario, ImmutableArray<SyntaxNode> roots, bool isApplication)
    {
        var files = roots.Select((root, i) => (Name: $"File{i}.cs", Root: root)).ToImmutableSortedDictionary(f => f.Name, f => f.Root);
        var others = scenario.Files.Remove(Scenario.MainFile);
        var (compilation, options) = Analyze.Compile(scenario with { Files = others.AddRange(files.Select(f => KeyValuePair.Create(f.Key, f.Value.ToFullString()))) });
        // An application stays one, however it begins.
        if (isApplication)
            compilation = compilation.WithOptions(compilation.Options.WithOutputKind(OutputKind.ConsoleApplication));
        if (compilation.GetDiagnostics().Any(d => d.Severity == DiagnosticSeverity.Error))
            return null;
        var findings = await Findings.OfAsync(compilation, options);
        return
        [
            .. files.Select(file =>
            {
                var tree = compilation.SyntaxTrees.Single(t => t.FilePath == Scenario.PathOf(file.Key));
                return MarkedProgram.Write(
                    file.Value,
                    findings.Where(f => f.Location.SourceTree == tree)
                        .Select(f => new Mark(f.Id, MarkedProgram.CoreAt(tree.GetRoot(), f.Location.SourceSpan))));
            }),
        ];
    }

    private sealed class ShorterDurations : CSharpSyntaxRewriter
    {
        public override SyntaxNode? VisitLiteralExpression(LiteralExpressionSyntax node) =>
            node.IsKind(SyntaxKind.NumericLiteralExpression) ? node.WithToken(SyntaxFactory.Literal(node.GetLeadingTrivia(), "900", 900, node.GetTrailingTrivia())) : node;
    }
}
