using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Diagnostics.Telemetry;
using RoleAnalyzers.Analyzers;
using RoleAnalyzers.Tests.Harness;

namespace RoleAnalyzers.Tests.Analyzers;

/// <summary>What is registered where: nothing in a compilation that references no library that the readers know and has no file that may hold a policy.</summary>
public sealed class GateTests
{
    private const string Source = """
        class C { object o = new object(); void M() => o.ToString(); }
        """;

    [Theory]
    [InlineData(Libraries.None, false)]
    [InlineData(Libraries.StsV3, true)]
    [InlineData(Libraries.StsV4, true)]
    [InlineData(Libraries.Cdk, true)]
    [InlineData(Libraries.Iam, true)]
    [InlineData(Libraries.StsV4 | Libraries.Cdk, true)]
    public async Task Actions_are_registered_only_where_a_library_is_referenced(Libraries libraries, bool isExpected)
    {
        var (compilation, options) = Analyze.Compile(new(libraries, Source));

        foreach (var (analyzer, counts) in Ours.Analyzers.Zip(await CountAsync(compilation, options)))
            Assert.Equal(isExpected && (analyzer is BodyAnalyzer or OptionsAnalyzer), Registered(counts) > 0);
    }

    [Theory]
    [InlineData("/Main/role.trust-policy.json", true)]
    [InlineData("/Main/serverless.template", true)]
    [InlineData("/Main/PACKAGE.JSON", true)]
    [InlineData("/Main/BannedSymbols.txt", false)]
    [InlineData("/Main/json", false)]
    public async Task Files_open_a_gate_of_their_own_by_their_names(string path, bool isExpected)
    {
        var (compilation, options) = Analyze.Compile(new(Libraries.None, Source));
        var file = new AdditionalFile(path, "{}");

        var counts = await CountAsync(compilation, options.WithAdditionalFiles([file]));

        Assert.Equal(isExpected ? 2 : 0, counts.Sum(one => one.AdditionalFileActionsCount));
        Assert.Equal(isExpected ? 3 : 0, counts.Sum(Registered));
        Assert.All(counts, one => Assert.Equal(0, one.OperationBlockStartActionsCount));
    }

    [Theory]
    [InlineData("using RoleAnalyzers; [Delegation(\"arn\")] class D;", true)]
    [InlineData("using RoleAnalyzers; namespace N; class Outer { [RoleAnalyzers.DelegationAttribute(\"arn\")] class D; }", true)]
    [InlineData("using RoleAnalyzers; using Role = RoleAnalyzers.DelegationAttribute; [Role(\"arn\")] class D;", true)]
    [InlineData("global using Role = RoleAnalyzers.DelegationAttribute; using RoleAnalyzers; [Role(\"arn\")] class D;", true)]
    [InlineData("namespace N { using RoleAnalyzers; namespace M { using Role = RoleAnalyzers.DelegationAttribute; [Role(\"arn\")] class D; } }", true)]
    [InlineData("using RoleAnalyzers; [Obsolete] class Delegation;", false)]
    [InlineData("using RoleAnalyzers; using Role = System.ObsoleteAttribute; [Role] class D { [Obsolete] void M() { } }", false)]
    [InlineData("[Delegation(\"arn\")] class D;", false)]
    public async Task Declarations_open_a_gate_of_their_own(string source, bool isExpected)
    {
        var (compilation, options) = Analyze.Compile(new(Libraries.None, source) { IsHalfTyped = true });

        foreach (var (analyzer, counts) in Ours.Analyzers.Zip(await CountAsync(compilation, options)))
            Assert.Equal(isExpected && analyzer is DelegationAnalyzer, Registered(counts) > 0);
    }

    [Fact]
    public async Task Another_assembly_of_the_name_does_not_open_the_gate()
    {
        var namesake = CSharpCompilation.Create(
            "AWSSDK.Core",
            [CSharpSyntaxTree.ParseText("namespace Amazon.S3; public class Unrelated;", cancellationToken: TestContext.Current.CancellationToken)],
            TestReferences.Of(Libraries.None),
            new(OutputKind.DynamicallyLinkedLibrary));
        var (compilation, options) = Analyze.Compile(new(Libraries.None, Source));

        foreach (var counts in await CountAsync(compilation.AddReferences(namesake.ToMetadataReference()), options))
            Assert.Equal(0, Registered(counts));
    }

    /// <summary>All actions but the one compilation-start action that looks at the references.</summary>
    private static int Registered(AnalyzerTelemetryInfo counts) =>
        counts.CompilationActionsCount + counts.CompilationEndActionsCount + counts.SyntaxTreeActionsCount
        + counts.AdditionalFileActionsCount + counts.SemanticModelActionsCount + counts.SymbolActionsCount
        + counts.SymbolStartActionsCount + counts.SymbolEndActionsCount + counts.SyntaxNodeActionsCount
        + counts.CodeBlockStartActionsCount + counts.CodeBlockActionsCount + counts.CodeBlockEndActionsCount
        + counts.OperationActionsCount + counts.OperationBlockStartActionsCount + counts.OperationBlockActionsCount
        + counts.OperationBlockEndActionsCount;

    private static async Task<List<AnalyzerTelemetryInfo>> CountAsync(Compilation compilation, AnalyzerOptions options)
    {
        var token = TestContext.Current.CancellationToken;
        var analysis = compilation.WithAnalyzers(Ours.Analyzers, options);
        var counts = new List<AnalyzerTelemetryInfo>();
        foreach (var analyzer in Ours.Analyzers)
            counts.Add((await analysis.GetAnalyzerTelemetryInfoAsync(analyzer, token))!);
        return counts;
    }
}
