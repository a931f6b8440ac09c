using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using RoleAnalyzers.Analyzers;
using RoleAnalyzers.Tests.Harness;

namespace RoleAnalyzers.Tests.Analyzers;

/// <summary>
/// A flow graph is made of a body in which something is called, created or kept that a reader wants to see, or that leads there, and of
/// what such a body calls and the initialisers of the fields that it reads: of no other.
/// </summary>
public sealed class GraphTests
{
    [Theory]
    [InlineData(Libraries.StsV3)]
    [InlineData(Libraries.StsV4)]
    public Task Bodies_that_ask_for_a_session_and_what_they_call(Libraries libraries) => CheckAsync(
        libraries,
        """
        using Amazon.Runtime;
        using Amazon.SecurityToken;
        using Amazon.SecurityToken.Model;

        class Sessions(IAmazonSecurityTokenService sts)
        {
            private static readonly object Gate = new object();
            private static readonly List<string> Names = new List<string> { "one" };
            private AWSCredentials _kept;
            private string _name;

            public Task Asks(string role) => sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "graph", DurationSeconds = Called() });

            public AWSCredentials Creates(AWSCredentials from, string role) => new AssumeRoleAWSCredentials(from, role, "graph");

            public async Task Keeps(string role) => _kept = (await Session(role)).Credentials;

            public Task<AssumeRoleResponse> Session(string role) => sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "graph" });

            public Task LeadsThere(string role)
            {
                lock (Gate)
                    return Asks(role);
            }

            private static int Called() => 3600;

            private static int NotCalled() => 3600;

            public void CallsOthers()
            {
                foreach (var name in Names.Where(one => one.Length > 3))
                    Console.WriteLine(NotCalled() + name);
            }

            public void KeepsOthers(string name, AWSCredentials given)
            {
                _name = name ?? "none";
                _kept = given;
            }

            public string Reads() => _kept?.ToString() + _name;

            public IDisposable CreatesOthers() => new CancellationTokenSource(TimeSpan.FromSeconds(5));

            public Task CallsSomethingElseOfSts() => sts.GetCallerIdentityAsync(new GetCallerIdentityRequest());
        }
        """,
        ["Asks", "Called", "Creates", "Gate", "Keeps", "LeadsThere", "Session"]);

    [Fact]
    public Task Bodies_that_declare_a_role_and_what_they_call() => CheckAsync(
        Libraries.Cdk,
        """
        using Amazon.CDK;
        using Amazon.CDK.AWS.IAM;
        using Amazon.CDK.AWS.S3;
        using Constructs;

        class Roles : Stack
        {
            private readonly Bucket _bucket;

            public Roles(Construct scope) : base(scope, "roles")
            {
                new Role(this, "Role", new RoleProps { AssumedBy = Trusted() });
            }

            private static IPrincipal Trusted() => new ServicePrincipal("lambda.amazonaws.com");

            public Bucket CreatesABucket(string name) => new Bucket(this, name, new BucketProps { Versioned = IsVersioned(name) });

            private static bool IsVersioned(string name) => name.Length > 3;

            public void Grants(IGrantable user) => _bucket.GrantRead(user);

            public string Names(int count) => string.Join(", ", Enumerable.Range(0, count).Select(n => $"role {n}"));
        }
        """,
        [".ctor", "Trusted"]);

    [Fact]
    public Task Nothing_in_a_program_without_such_a_body() => CheckAsync(
        Libraries.StsV4 | Libraries.Cdk,
        """
        using Amazon.SecurityToken;

        class Ordinary
        {
            private readonly Dictionary<string, int> _counts = new Dictionary<string, int>();

            public int Count { get; private set; } = Math.Max(1, 2);

            public void Add(string word)
            {
                Count++;
                _counts[word] = _counts.TryGetValue(word, out var count) ? count + 1 : 1;
            }

            public string Describe(AmazonSecurityTokenServiceConfig config) => $"{Count} of {config.RegionEndpoint}";
        }
        """,
        []);

    private static async Task CheckAsync(Libraries libraries, string source, string[] expected)
    {
        var roots = new ConcurrentBag<IOperation>();
        var analyzer = new BodyAnalyzer { GraphMade = roots.Add };
        var (compilation, options) = Analyze.Compile(new(libraries, source));
        Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(d => d.Severity == DiagnosticSeverity.Error));

        await compilation.WithAnalyzers([analyzer], options).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);

        Assert.Equal(expected, roots.Select(root => NameOf(root.Syntax)).Distinct().Order(StringComparer.Ordinal));
    }

    /// <summary>The name of the member that a body belongs to.</summary>
    private static string NameOf(SyntaxNode body) => body.FirstAncestorOrSelf<MemberDeclarationSyntax>() switch
    {
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        ConstructorDeclarationSyntax => ".ctor",
        FieldDeclarationSyntax field => field.Declaration.Variables[0].Identifier.ValueText,
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        var other => other?.ToString() ?? "",
    };
}
