using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using RoleAnalyzers.Analyzers;
using RoleAnalyzers.CodeFixes;
using RoleAnalyzers.Tests.Harness;

namespace RoleAnalyzers.Tests.Analyzers;

/// <summary>The field's own verifier judges the analyzers as well: it checks contexts, suppression and descriptors that ours does not.</summary>
public sealed class VerifierTests
{
    /// <summary>The library fetches no package: it gets the references that all tests share.</summary>
    private static readonly ReferenceAssemblies NoPackages = new("none");

    private const string Source = """
        using Amazon.Runtime;
        class C
        {
            object o = new AssumeRoleAWSCredentials({|#1:new InstanceProfileAWSCredentials()|}, "a", "hop",
                new AssumeRoleAWSCredentialsOptions { DurationSeconds = {|#0:7200|} });
        }
        """;

    [Theory]
    [InlineData(Libraries.StsV3)]
    [InlineData(Libraries.StsV4)]
    public async Task A_chained_session_is_reported_and_can_be_suppressed(Libraries libraries)
    {
        var test = Create<BodyAnalyzer>(libraries);
        test.TestState.Sources.Add(Source);
        test.TestState.Sources.Add("class D;");
        test.ExpectedDiagnostics.Add(new DiagnosticResult("ROLE1001", DiagnosticSeverity.Warning).WithLocation(0).WithLocation(1));

        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task An_option_that_is_not_understood_is_reported_without_a_place()
    {
        var test = Create<OptionsAnalyzer>(Libraries.StsV4);
        test.TestState.Sources.Add("class C;");
        test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n[*.cs]\nrole_analyzers.policy_files = maybe\n"));
        test.ExpectedDiagnostics.Add(new DiagnosticResult("ROLE0001", DiagnosticSeverity.Warning)
            .WithArguments("role_analyzers.policy_files", "maybe", "on, auto or off"));

        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>One by one, and by Fix All in document, project and solution: the library tries all four.</summary>
    [Theory]
    [InlineData(Libraries.StsV3)]
    [InlineData(Libraries.StsV4)]
    public async Task Chained_sessions_are_repaired_in_several_files(Libraries libraries)
    {
        var test = new CSharpCodeFixTest<BodyAnalyzer, RoleCodeFixProvider, DefaultVerifier>
        {
            ReferenceAssemblies = NoPackages,
            CodeActionEquivalenceKey = "first",
        };
        test.TestState.AdditionalReferences.AddRange(TestReferences.Of(libraries));
        foreach (var (name, at) in new[] { ("A", 0), ("B", 2) })
        {
            test.TestState.Sources.Add(Source.Replace("class C", "class " + name).Replace("#0", "#" + at).Replace("#1", $"#{at + 1}"));
            test.FixedState.Sources.Add(Source.Replace("class C", "class " + name).Replace("{|#0:7200|}", "3600")
                .Replace("{|#1:new InstanceProfileAWSCredentials()|}", "new InstanceProfileAWSCredentials()"));
            test.TestState.ExpectedDiagnostics.Add(
                new DiagnosticResult("ROLE1001", DiagnosticSeverity.Warning).WithLocation(at).WithLocation(at + 1));
        }

        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task An_account_is_trusted_in_the_editor_config()
    {
        const string Role = """
            using Amazon.CDK.AWS.IAM;
            class MyStack : Amazon.CDK.Stack
            {
                public MyStack(Constructs.Construct scope) : base(scope, "s") =>
                    _ = new Role(this, "r", new RoleProps { AssumedBy = MARK });
            }
            """;
        const string Principal = "new AccountPrincipal(\"111122223333\")";
        const string Config = "root = true\n[*.cs]\nindent_size = 4\n";
        var test = new CSharpCodeFixTest<BodyAnalyzer, SingleCodeFixProvider, DefaultVerifier>
        {
            ReferenceAssemblies = NoPackages,
            CodeActionEquivalenceKey = "single:TrustAccount",
            CodeActionValidationMode = CodeActionValidationMode.None,
            TestBehaviors = TestBehaviors.SkipSuppressionCheck,
        };
        test.TestState.AdditionalReferences.AddRange(TestReferences.Of(Libraries.Cdk));
        test.TestState.Sources.Add(Role.Replace("MARK", "{|ROLE3001:" + Principal + "|}"));
        test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", Config));
        test.FixedState.Sources.Add(Role.Replace("MARK", Principal));
        test.FixedState.AnalyzerConfigFiles.Add(("/.editorconfig", Config + "role_analyzers.trusted_accounts = 111122223333\n"));

        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    private static CSharpAnalyzerTest<TAnalyzer, DefaultVerifier> Create<TAnalyzer>(Libraries libraries)
        where TAnalyzer : Microsoft.CodeAnalysis.Diagnostics.DiagnosticAnalyzer, new()
    {
        var test = new CSharpAnalyzerTest<TAnalyzer, DefaultVerifier> { ReferenceAssemblies = NoPackages };
        test.TestState.AdditionalReferences.AddRange(TestReferences.Of(libraries));
        return test;
    }
}
