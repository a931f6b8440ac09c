using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Host.Mef;
using RoleAnalyzers.Tests.Harness;

namespace RoleAnalyzers.Tests.Fixes;

/// <summary>Our fixes at what the analyzer that comes with the SDK reports: the real one, as it is in the package.</summary>
public sealed class SdkFindingFixTests
{
    private static readonly Lazy<MefHostServices> Host = new(() => MefHostServices.Create(MefHostServices.DefaultAssemblies));

    public static TheoryData<Libraries, string, string, string> Constants
    {
        get
        {
            var rows = new TheoryData<Libraries, string, string, string>();
            foreach (var sdk in new[] { Libraries.StsV3, Libraries.StsV4 })
            {
                rows.Add(sdk, "SecurityTokenService1004", "new AssumeRoleRequest { DurationSeconds = 60 * 60 * 13 }", "new AssumeRoleRequest { DurationSeconds = 43200 }");
                rows.Add(sdk, "SecurityTokenService1004", "new AssumeRoleRequest { DurationSeconds = Long }", "new AssumeRoleRequest { DurationSeconds = 43200 }");
                rows.Add(sdk, "SecurityTokenService1003", "new AssumeRoleWithSAMLRequest { DurationSeconds = 60 }", "new AssumeRoleWithSAMLRequest { DurationSeconds = 900 }");
                rows.Add(sdk, "SecurityTokenService1003", "new GetSessionTokenRequest { DurationSeconds = -1 }", "new GetSessionTokenRequest { DurationSeconds = 900 }");
                rows.Add(sdk, "SecurityTokenService1004", "new GetSessionTokenRequest { DurationSeconds = 999999 }", "new GetSessionTokenRequest { DurationSeconds = 129600 }");
                rows.Add(sdk, "SecurityTokenService1004", "user.AssumeRoleAsync(new AssumeRoleRequest { DurationSeconds = 50000 })", "user.AssumeRoleAsync(new AssumeRoleRequest { DurationSeconds = 43200 })");
                rows.Add(sdk, "SecurityTokenService1004", "session.AssumeRoleAsync(new AssumeRoleRequest { DurationSeconds = 50000 })", "session.AssumeRoleAsync(new AssumeRoleRequest { DurationSeconds = 3600 })");
                rows.Add(sdk, "SecurityTokenService1003", "session.AssumeRoleAsync(new AssumeRoleRequest { DurationSeconds = 60 })", "session.AssumeRoleAsync(new AssumeRoleRequest { DurationSeconds = 900 })");
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Constants))]
    public async Task A_constant_becomes_the_nearest_that_is_accepted(Libraries sdk, string id, string before, string after)
    {
        using var workspace = new AdhocWorkspace(Host.Value);
        var solution = Fix.Open(workspace, new(sdk, Program(before)));
        var finding = Assert.Single(await FindingsAsync(solution, sdk));
        Assert.Equal(id, finding.Id);

        var (document, actions) = await Fix.ActionsAsync(solution, finding);

        Assert.Equal("first", actions[0].Action.EquivalenceKey);
        var operations = await actions[0].Action.GetOperationsAsync(TestContext.Current.CancellationToken);
        var changed = Assert.Single(operations.OfType<ApplyChangesOperation>()).ChangedSolution;
        Assert.Equal(Program(after), (await changed.GetDocument(document.Id)!.GetTextAsync(TestContext.Current.CancellationToken)).ToString());
        Assert.Empty(await FindingsAsync(changed, sdk));
    }

    [Theory]
    [InlineData(Libraries.StsV3)]
    [InlineData(Libraries.StsV4)]
    public async Task Nothing_is_offered_for_what_is_no_duration(Libraries sdk)
    {
        using var workspace = new AdhocWorkspace(Host.Value);
        var solution = Fix.Open(workspace, new(sdk, Program("new AssumeRoleRequest { RoleArn = \"short\", ExternalId = \"x\", RoleSessionName = \"a b\" }")));

        foreach (var finding in await FindingsAsync(solution, sdk))
            Assert.Empty((await Fix.ActionsAsync(solution, finding)).Actions);
    }

    private static async Task<ImmutableArray<Diagnostic>> FindingsAsync(Solution solution, Libraries sdk)
    {
        var compilation = await solution.Projects.Single().GetCompilationAsync(TestContext.Current.CancellationToken);
        var findings = await compilation!.WithAnalyzers(AnalyzersOf(sdk)).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        Assert.DoesNotContain(findings, finding => finding.Id == "AD0001");
        return findings;
    }

    /// <summary>The analyzers of a version. Both versions have assemblies of the same names, so that each gets a context of its own.</summary>
    private static ImmutableArray<DiagnosticAnalyzer> AnalyzersOf(Libraries sdk)
    {
        var folder = TestReferences.AnalyzersOf(sdk);
        var context = new AssemblyLoadContext(folder);
        context.LoadFromAssemblyPath(Path.Combine(folder, "SharedAnalysisCode.dll"));
        return
        [
            .. context.LoadFromAssemblyPath(Path.Combine(folder, "AWSSDK.SecurityToken.CodeAnalysis.dll")).GetTypes()
                .Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(DiagnosticAnalyzer)))
                .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
        ];
    }

    private static string Program(string expression) => $$"""
        using Amazon.Runtime;
        using Amazon.SecurityToken;
        using Amazon.SecurityToken.Model;

        public static class Hop
        {
            private const int Long = 24 * 60 * 60;

            public static int Twice => 2 * Long;

            public static object Run(string key)
            {
                using var user = new AmazonSecurityTokenServiceClient(key, key);
                using var session = new AmazonSecurityTokenServiceClient(new InstanceProfileAWSCredentials());
                return {{expression}};
            }
        }
        """;
}
