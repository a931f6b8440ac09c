using Microsoft.CodeAnalysis.CSharp;
using RoleAnalyzers.Tests.Harness;

namespace RoleAnalyzers.Tests.Analyzers;

/// <summary>Code that is being typed: cut off behind every token, no analyzer throws.</summary>
public sealed class HalfTypedTests
{
    private const string Session = """
        using Amazon.Runtime;
        using Amazon.SecurityToken;
        using Amazon.SecurityToken.Model;
        class C
        {
            async Task M(string arn, bool flag)
            {
                AWSCredentials source = flag ? new SessionAWSCredentials("a", "b", "c") : new InstanceProfileAWSCredentials();
                var client = new AmazonSecurityTokenServiceClient(source, new AmazonSecurityTokenServiceConfig { ServiceURL = "https://x" });
                var request = new AssumeRoleRequest { RoleArn = arn, DurationSeconds = (int)TimeSpan.FromHours(8).TotalSeconds };
                var c = (await client.AssumeRoleAsync(request)).Credentials;
                _ = new AssumeRoleAWSCredentials(c, arn, "hop", new AssumeRoleAWSCredentialsOptions { DurationSeconds = 7200 });
            }
        }
        """;

    private const string Role = """
        using Amazon.CDK.AWS.IAM;
        class MyStack : Amazon.CDK.Stack
        {
            public MyStack(Constructs.Construct scope) : base(scope, "s")
            {
                var role = new Role(this, "r", new RoleProps
                {
                    AssumedBy = new CompositePrincipal(new AnyPrincipal(), new AccountPrincipal("111122223333")),
                    ExternalIds = new[] { "x" },
                });
                role.AssumeRolePolicy.AddStatements(new PolicyStatement(new PolicyStatementProps
                {
                    Actions = new[] { "sts:AssumeRole" },
                    Principals = new IPrincipal[] { new ArnPrincipal("*") },
                    Conditions = new Dictionary<string, object> { ["StringEquals"] = new Dictionary<string, object> { { "k", "v" } } },
                }));
                _ = new CfnRole(this, "c", new CfnRoleProps { AssumeRolePolicyDocument = new Dictionary<string, object> { { "Version", "2012-10-17" } } });
            }
        }
        """;

    private const string Delegation = """
        using RoleAnalyzers;
        namespace N
        {
            partial class Outer
            {
                [Delegation("arn:aws:iam::111122223333:role/R", TrustedAccount = "444455556666", TrustedPrincipal = "arn:aws:iam::444455556666:user/Ann",
                    MaxSessionSeconds = 4 * 60 * 60, RequiresExternalId = !true)]
                internal static partial class Reader
                {
                    static string Policy => TrustPolicy() + CallerPolicy;
                }
            }
        }
        """;

    [Theory]
    [InlineData(Libraries.StsV3, Session)]
    [InlineData(Libraries.StsV4, Session)]
    [InlineData(Libraries.Cdk, Role)]
    [InlineData(Libraries.None, Session)]
    [InlineData(Libraries.StsV4, Delegation)]
    public async Task Cut_off_behind_every_token(Libraries libraries, string source)
    {
        var ends = CSharpSyntaxTree.ParseText(source, cancellationToken: TestContext.Current.CancellationToken)
            .GetRoot(TestContext.Current.CancellationToken).DescendantTokens().Select(t => t.Span.End);

        foreach (var end in ends)
        {
            var (compilation, options) = Analyze.Compile(new(libraries, source[..end]) { IsHalfTyped = true });
            Assert.All(await Findings.OfAsync(compilation, options), f => Assert.StartsWith("ROLE", f.Id));
        }
    }

    [Theory]
    [InlineData(Libraries.StsV4, Session)]
    [InlineData(Libraries.Cdk, Role)]
    [InlineData(Libraries.StsV4, Delegation)]
    public async Task With_any_one_token_missing(Libraries libraries, string source)
    {
        var tokens = CSharpSyntaxTree.ParseText(source, cancellationToken: TestContext.Current.CancellationToken)
            .GetRoot(TestContext.Current.CancellationToken).DescendantTokens().Select(t => t.Span);

        foreach (var token in tokens)
        {
            var (compilation, options) = Analyze.Compile(new(libraries, source.Remove(token.Start, token.Length)) { IsHalfTyped = true });
            Assert.All(await Findings.OfAsync(compilation, options), f => Assert.StartsWith("ROLE", f.Id));
        }
    }
}
