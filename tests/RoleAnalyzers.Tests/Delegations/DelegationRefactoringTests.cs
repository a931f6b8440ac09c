using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using RoleAnalyzers.Tests.Docs;
using RoleAnalyzers.Tests.Harness;

namespace RoleAnalyzers.Tests.Delegations;

/// <summary>
/// "Declare as delegation": a call that assumes a role by hand becomes the declaration of a delegation and a call of what is generated for it, wherever
/// that does the same.
/// </summary>
public sealed class DelegationRefactoringTests
{
    private const string OwnAccount = "[*.cs]\nrole_analyzers.own_account = 444455556666\n";

    private const string Arn = "\"arn:aws:iam::111122223333:role/audit/audit-reader\"";

    private const string Request = $"new AssumeRoleRequest {{ RoleArn = {Arn}, RoleSessionName = \"audit\", ExternalId = id }}";

    private const string Created = $"new AssumeRoleAWSCredentials(own, {Arn}, \"audit\", new AssumeRoleAWSCredentialsOptions {{ ExternalId = id }})";

    private const string Frame = """
        using Amazon.Runtime;
        using Amazon.SecurityToken;
        using Amazon.SecurityToken.Model;

        namespace Acme;

        class Program
        {
            private const string Audited = "arn:aws:iam::111122223333:role/audit/audit-reader";
            private IAmazonSecurityTokenService Sts = null;

            static async Task<AWSCredentials> RunAsync(
                IAmazonSecurityTokenService sts, AmazonSecurityTokenServiceClient client, AWSCredentials own, string id, int seconds, CancellationToken token)
            {
                await Task.Yield();
                §
            }
        }
        """;

    public static TheoryData<string, string, string> Offered => new()
    {
        { $"return (await sts.AssumeRoleAsync({Request})).Credentials;", "return (await AuditReader.AssumeAsync(sts, \"audit\", id)).Credentials;", "" },
        { $"return (await client.AssumeRoleAsync({Request}).ConfigureAwait(false)).Credentials;", "return (await AuditReader.AssumeAsync(client, \"audit\", id).ConfigureAwait(false)).Credentials;", "" },
        { $"return (await sts.AssumeRoleAsync({Request}, token)).Credentials;", "return (await AuditReader.AssumeAsync(sts, \"audit\", id, cancellationToken: token)).Credentials;", "" },
        { $"return sts.AssumeRoleAsync(cancellationToken: token, request: {Request}).Result.Credentials;", "return AuditReader.AssumeAsync(sts, \"audit\", id, cancellationToken: token).Result.Credentials;", "" },
        { $"await Task.WhenAll(client.AssumeRoleAsync({Request}), Task.Delay(1)); return null;", "await Task.WhenAll(AuditReader.AssumeAsync(client, \"audit\", id), Task.Delay(1)); return null;", "" },
        { "return (await sts.AssumeRoleAsync(new() { RoleArn = Audited, RoleSessionName = \"audit\", ExternalId = id })).Credentials;", "return (await AuditReader.AssumeAsync(sts, \"audit\", id)).Credentials;", "" },
        { $"return (await new Program().Sts.AssumeRoleAsync(({Request}))).Credentials;", "return (await AuditReader.AssumeAsync(new Program().Sts, \"audit\", id)).Credentials;", "" },
        { $"Func<Task> run = () => sts.AssumeRoleAsync({Request}); await run(); return null;", "Func<Task> run = () => AuditReader.AssumeAsync(sts, \"audit\", id); await run(); return null;", "" },
        { $"return (await sts.AssumeRoleAsync(new AssumeRoleRequest {{ RoleArn = {Arn}, RoleSessionName = $\"audit-{{id}}\" }})).Credentials;", "return (await AuditReader.AssumeAsync(sts, $\"audit-{id}\")).Credentials;", ", RequiresExternalId = false" },
        { $"return (await sts.AssumeRoleAsync(new AssumeRoleRequest {{ RoleArn = {Arn}, RoleSessionName = \"audit\", ExternalId = null }})).Credentials;", "return (await AuditReader.AssumeAsync(sts, \"audit\")).Credentials;", ", RequiresExternalId = false" },
        { $"return (await sts.AssumeRoleAsync(new AssumeRoleRequest {{ DurationSeconds = 900, RoleArn = {Arn}, RoleSessionName = \"audit\", ExternalId = id }})).Credentials;", "return (await AuditReader.AssumeAsync(sts, \"audit\", id, TimeSpan.FromSeconds(900))).Credentials;", "" },
        { $"return (await sts.AssumeRoleAsync(new AssumeRoleRequest {{ DurationSeconds = 4 * 3600, RoleArn = {Arn}, RoleSessionName = \"audit\", ExternalId = id }}, token)).Credentials;", "return (await AuditReader.AssumeAsync(sts, \"audit\", id, TimeSpan.FromSeconds(4 * 3600), token)).Credentials;", ", MaxSessionSeconds = 14400" },
        { $"return (await sts.AssumeRoleAsync(new AssumeRoleRequest {{ RoleArn = {Arn}, RoleSessionName = \"audit\", DurationSeconds = (int)TimeSpan.FromHours(12).TotalSeconds }})).Credentials;", "return (await AuditReader.AssumeAsync(sts, \"audit\", TimeSpan.FromHours(12))).Credentials;", ", MaxSessionSeconds = 43200, RequiresExternalId = false" },
        { $"return {Created};", "return AuditReader.Credentials(own, \"audit\", id);", "" },
        { $"return new AssumeRoleAWSCredentials(own, {Arn}, \"audit\");", "return AuditReader.Credentials(own, \"audit\");", ", RequiresExternalId = false" },
        { "return new AssumeRoleAWSCredentials(roleArn: Audited, roleSessionName: id, sourceCredentials: own);", "return AuditReader.Credentials(own, id);", ", RequiresExternalId = false" },
        { $"AWSCredentials credentials = {Created}; return credentials;", "AWSCredentials credentials = AuditReader.Credentials(own, \"audit\", id); return credentials;", "" },
        { $"var credentials = {Created}; using var other = new AmazonSecurityTokenServiceClient(credentials); return credentials;", "var credentials = AuditReader.Credentials(own, \"audit\", id); using var other = new AmazonSecurityTokenServiceClient(credentials); return credentials;", "" },
    };

    [Theory]
    [MemberData(nameof(Offered))]
    public async Task The_role_is_declared_and_the_declaration_is_called(string call, string replaced, string arguments)
    {
        foreach (var sdk in new[] { Libraries.StsV3, Libraries.StsV4 })
            await CheckAsync(Program(call, sdk), $"{In(replaced)}\n\n{Declared(arguments)}");
    }

    [Theory]
    [InlineData("return (await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = Environment.MachineName, RoleSessionName = \"audit\" })).Credentials;")]
    [InlineData("return (await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = \"arn:aws:iam::1111:role/audit\", RoleSessionName = \"audit\" })).Credentials;")]
    [InlineData("return (await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = \"arn:aws:iam::111122223333:user/ann\", RoleSessionName = \"audit\" })).Credentials;")]
    [InlineData("return (await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = Audited })).Credentials;")]
    [InlineData("return (await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = Audited, RoleSessionName = \"audit\", Policy = id })).Credentials;")]
    [InlineData("return (await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = Audited, RoleSessionName = \"audit\", PolicyArns = null })).Credentials;")]
    [InlineData("return (await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = Audited, RoleSessionName = \"audit\", Tags = { new Tag() } })).Credentials;")]
    [InlineData("return (await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = Audited, RoleSessionName = \"audit\", SerialNumber = id, TokenCode = id })).Credentials;")]
    [InlineData("return (await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = Audited, RoleSessionName = \"audit\", DurationSeconds = seconds })).Credentials;")]
    [InlineData("return (await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = Audited, RoleSessionName = \"audit\", DurationSeconds = 60 })).Credentials;")]
    [InlineData("return (await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = Audited, RoleSessionName = \"audit\", DurationSeconds = 50000 })).Credentials;")]
    [InlineData("return (await sts?.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = Audited, RoleSessionName = \"audit\" })).Credentials;")]
    [InlineData("await sts.GetSessionTokenAsync(new GetSessionTokenRequest()); return null;")]
    [InlineData("var request = new AssumeRoleRequest { RoleArn = Audited, RoleSessionName = \"audit\" }; request.Policy = id; return (await sts.AssumeRoleAsync(request)).Credentials;")]
    [InlineData("System.Linq.Expressions.Expression<Func<object>> call = () => sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = Audited, RoleSessionName = \"audit\" }, token); return null;")]
    [InlineData("return new AssumeRoleAWSCredentials(own, id, \"audit\");")]
    [InlineData("return new AssumeRoleAWSCredentials(own, Audited, \"audit\", new AssumeRoleAWSCredentialsOptions { DurationSeconds = 1800 });")]
    [InlineData("return new AssumeRoleAWSCredentials(own, Audited, \"audit\", new AssumeRoleAWSCredentialsOptions { MfaSerialNumber = id });")]
    [InlineData("return new AssumeRoleAWSCredentials(own, Audited, \"audit\") { PreemptExpiryTime = TimeSpan.FromMinutes(5) };")]
    [InlineData("AssumeRoleAWSCredentials credentials = new AssumeRoleAWSCredentials(own, Audited, \"audit\"); return credentials;")]
    [InlineData("var credentials = new AssumeRoleAWSCredentials(own, Audited, \"audit\"); Console.WriteLine(credentials.RoleArn); return credentials;")]
    [InlineData("using var credentials = new AssumeRoleAWSCredentials(own, Audited, \"audit\"); return credentials;")]
    [InlineData("var all = new[] { new AssumeRoleAWSCredentials(own, Audited, \"audit\") }; return all[0];")]
    // A directive has no place in arguments.
    [InlineData("return (await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = Audited, RoleSessionName = \"audit\",\n#if EXTERNAL\nExternalId = id,\n#endif\n})).Credentials;")]
    public async Task Nothing_is_offered_where_it_would_not_do_the_same(string call)
    {
        foreach (var sdk in new[] { Libraries.StsV3, Libraries.StsV4 })
            Assert.Empty(await Refactor.OfferedAsync(Program(call, sdk), At(Program(call, sdk))));
    }

    [Theory]
    [InlineData("return (await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = Audited, RoleSessionName = })).Credentials;")]
    [InlineData("return (await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = Audited, RoleSessionName = \"audit\"")]
    [InlineData("return (await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = , RoleSessionName = \"audit\" })).Credentials;")]
    [InlineData("return (await sts.AssumeRoleAsync(new AssumeRoleRequest {")]
    [InlineData("return (await sts.AssumeRoleAsync(new AssumeRoleRequest")]
    [InlineData("return new AssumeRoleAWSCredentials(own, Audited, ")]
    [InlineData("return new AssumeRoleAWSCredentials(own, Audited, \"audit\"")]
    [InlineData("return new AssumeRoleAWSCredentials(")]
    [InlineData("return new AssumeRoleAWSCredentials")]
    public async Task Nothing_is_offered_while_the_call_is_being_typed(string call)
    {
        var program = Program(call);
        for (var at = program.Source.IndexOf(call, StringComparison.Ordinal); at <= program.Source.IndexOf(call, StringComparison.Ordinal) + call.Length; at++)
            Assert.Empty(await Refactor.OfferedAsync(program, new(at, 0)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/*")]
    [InlineData("\"\"\"")]
    [InlineData("\n#if NEVER\n")]
    [InlineData("namespace {")]
    public async Task A_file_that_is_cut_off_gets_no_further_error(string end)
    {
        var whole = Program($"return {Created};");
        for (var at = whole.Source.IndexOf(';', whole.Source.IndexOf(Created, StringComparison.Ordinal)); at <= whole.Source.Length; at++)
        {
            var program = whole with { Source = whole.Source[..at] + end };
            var errors = Errors(program.Source);
            foreach (var (_, changed) in await Refactor.OfferedAsync(program, At(program)))
                Assert.Equal(errors, Errors(await TextAsync(changed)));
        }

        static int Errors(string source) => CSharpSyntaxTree
            .ParseText(source, Scenario.ParseOptions, cancellationToken: TestContext.Current.CancellationToken)
            .GetDiagnostics(TestContext.Current.CancellationToken).Count();
    }

    [Fact]
    public async Task It_is_offered_wherever_the_cursor_is_in_the_call_and_nowhere_else()
    {
        const string Call = $"sts.AssumeRoleAsync({Request}, token)";
        var program = Program($"var session = await {Call}; return session.Credentials;");
        var start = program.Source.IndexOf(Call, StringComparison.Ordinal);
        var from = program.Source.IndexOf("await Task.Yield", StringComparison.Ordinal);
        var offered = new List<int>();
        for (var at = from; at < program.Source.Length; at += 3)
        {
            if (await Refactor.OfferedAsync(program, new(at, 0)) is [var (title, _)])
            {
                Assert.Equal("Declare as delegation", title);
                offered.Add(at);
            }
        }

        Assert.Equal(Enumerable.Range(0, program.Source.Length).Select(n => from + (3 * n)).Where(at => at >= start && at < start + Call.Length), offered.Where(at => at < start + Call.Length));
    }

    [Fact]
    public async Task Without_the_generator_nothing_is_offered()
    {
        var program = Program($"return {Created};");

        Assert.Empty(await Refactor.OfferedAsync(program, At(program), hasGenerator: false));
        Assert.Single(await Refactor.OfferedAsync(program, At(program)));
    }

    [Fact]
    public async Task A_role_that_is_declared_already_is_not_declared_again()
    {
        var program = Program($"return {Created};");
        var declared = program with { Source = program.Source + "\n\n[RoleAnalyzers.Delegation(Program.Told, TrustedAccount = \"444455556666\")] static partial class Declared { }" };
        declared = declared with { Source = declared.Source.Replace("private const string Audited", "internal const string Told = Audited; private const string Audited", StringComparison.Ordinal) };

        Assert.Empty(await Refactor.OfferedAsync(declared, At(declared)));
    }

    [Theory]
    // Neither account nor more than one that may be meant: a placeholder, which is reported.
    [InlineData(null, "<TRUSTED-ACCOUNT>")]
    [InlineData("444455556666, 777788889999", "<TRUSTED-ACCOUNT>")]
    [InlineData("111122223333, 444455556666", "444455556666")]
    [InlineData("444455556666", "444455556666")]
    [InlineData("111122223333", "111122223333")]
    public async Task The_trusted_account_is_the_one_that_the_options_tell(string? own, string account)
    {
        var program = Program($"return {Created};") with { EditorConfig = own is null ? null : $"[*.cs]\nrole_analyzers.own_account = {own}\n" };
        var (_, changed) = Assert.Single(await Refactor.OfferedAsync(program, At(program)));

        var text = await TextAsync(changed);
        Assert.EndsWith($"[RoleAnalyzers.Delegation({Arn}, TrustedAccount = \"{account}\")]\ninternal static partial class AuditReader;", text, StringComparison.Ordinal);
        var ids = (await Findings.OfAsync(await CompilationAsync(changed), changed.Projects.Single().AnalyzerOptions)).Select(finding => finding.Id);
        if (account.StartsWith('<'))
        {
            Assert.Contains("ROLE5002", ids);
            changed = changed.WithDocumentText(MainOf(changed).Id, SourceText.From(text.Replace(account, "444455556666", StringComparison.Ordinal)));
        }

        AssertCompiles(await CompilationAsync(changed));
    }

    [Theory]
    [InlineData("audit-reader", "AuditReader")]
    [InlineData("AuditReader", "AuditReader")]
    [InlineData("audit.reader@acme,v2", "AuditReaderAcmeV2")]
    [InlineData("2nd_reader", "Role2ndReader")]
    [InlineData("+", "Role")]
    // Names that are taken: by a class, a member in reach, a namespace, a type of a library in reach, a member that is generated.
    [InlineData("Taken", "Taken2")]
    [InlineData("Audited", "Audited2")]
    [InlineData("Acme", "Acme2")]
    [InlineData("Console", "Console2")]
    [InlineData("Path", "Path2")]
    [InlineData("role-arn", "RoleArn2")]
    [InlineData("class", "Class")]
    public async Task The_class_is_named_after_the_role(string role, string name)
    {
        var program = Program($"return new AssumeRoleAWSCredentials(own, \"arn:aws:iam::111122223333:role/{role}\", \"audit\");");
        program = program with { Files = program.Files.Add("Taken.cs", "namespace Other { class Taken { } }") };

        var (_, changed) = Assert.Single(await Refactor.OfferedAsync(program, At(program)));

        var text = await TextAsync(changed);
        Assert.Contains($"return {name}.Credentials(own, \"audit\");", text, StringComparison.Ordinal);
        Assert.EndsWith($"internal static partial class {name};", text, StringComparison.Ordinal);
        AssertCompiles(await CompilationAsync(changed));
    }

    [Fact]
    public Task The_file_keeps_its_lines_and_the_comments_of_the_request() => CheckAsync(
        Program(
            """
            // The audit.
                    var session = await sts.AssumeRoleAsync( // Asks.
                        new AssumeRoleRequest
                        {
                            RoleArn = Audited, // In the account of the auditors.
                            RoleSessionName = "audit" /* as logs show it */,
                            ExternalId = id /* theirs */ + "",
                        },
                        token); // Done.
                    return session.Credentials;
            """),
        In(
            """
            // The audit.
                    // Asks.
                    // In the account of the auditors.
                    /* as logs show it */
                    var session = await AuditReader.AssumeAsync(sts, "audit", id /* theirs */ + "", cancellationToken: token); // Done.
                    return session.Credentials;
            """) + $"\n\n{Declared("")}");

    [Fact]
    public Task A_local_constant_that_named_the_role_alone_goes() => CheckAsync(
        Whole($$"""
            using Amazon.Runtime;

            const string Role = {{Arn}}; // The auditors.
            const string Session = "audit";
            AWSCredentials own = new BasicAWSCredentials(args[0], args[1]);
            AWSCredentials audited = new AssumeRoleAWSCredentials(own, Role, Session, new() { ExternalId = args[2] });
            Console.WriteLine(audited);
            """),
        $$"""
        using Amazon.Runtime;

        const string Session = "audit";
        AWSCredentials own = new BasicAWSCredentials(args[0], args[1]);
        AWSCredentials audited = AuditReader.Credentials(own, Session, args[2]);
        Console.WriteLine(audited);

        {{Declared("")}}
        """);

    [Fact]
    public Task A_local_constant_that_is_used_elsewhere_stays() => CheckAsync(
        Program($"const string Role = {Arn}; Console.WriteLine(Role); return new AssumeRoleAWSCredentials(own, Role, \"audit\", new() {{ ExternalId = id }});"),
        $"{In($"const string Role = {Arn}; Console.WriteLine(Role); return AuditReader.Credentials(own, \"audit\", id);")}\n\n{Declared("")}");

    [Fact]
    public Task At_the_end_of_a_file_with_a_last_line_break() => CheckAsync(
        Program($"return {Created};") with { Source = In($"return {Created};") + "\n" }, $"{In("return AuditReader.Credentials(own, \"audit\", id);")}\n\n{Declared("")}\n");

    [Fact]
    public Task In_a_namespace_in_braces_the_declaration_stands_before_the_brace() => CheckAsync(
        Whole($$"""
            using Amazon.Runtime;
            using RoleAnalyzers;

            namespace Acme.Audit
            {
              static class Audits
              {
                internal static AWSCredentials Of(AWSCredentials own, string id) => {{Created}};
              }
            }

            namespace Acme
            {
            }
            """),
        $$"""
        using Amazon.Runtime;
        using RoleAnalyzers;

        namespace Acme.Audit
        {
          static class Audits
          {
            internal static AWSCredentials Of(AWSCredentials own, string id) => AuditReader.Credentials(own, "audit", id);
          }

          [Delegation({{Arn}}, TrustedAccount = "444455556666")]
          internal static partial class AuditReader;
        }

        namespace Acme
        {
        }
        """);

    [Fact]
    public Task In_a_namespace_on_one_line() => CheckAsync(
        Whole($"using Amazon.Runtime; namespace Acme {{ static class C {{ static AWSCredentials F(AWSCredentials own, string id) => {Created}; }} }}\n"),
        "using Amazon.Runtime; namespace Acme { static class C { static AWSCredentials F(AWSCredentials own, string id) => AuditReader.Credentials(own, \"audit\", id); } \n\n"
        + "    [RoleAnalyzers.Delegation(" + Arn + ", TrustedAccount = \"444455556666\")]\n    internal static partial class AuditReader;\n}\n");

    [Fact]
    public Task Among_top_level_statements_the_declaration_stands_behind_them() => CheckAsync(
        Whole($$"""
            using Amazon.Runtime;
            using Amazon.SecurityToken;

            var id = Console.ReadLine();
            AWSCredentials own = new BasicAWSCredentials(args[0], args[1]);
            using var sts = new AmazonSecurityTokenServiceClient({{Created}});
            await sts.GetCallerIdentityAsync(new());

            """),
        $$"""
        using Amazon.Runtime;
        using Amazon.SecurityToken;

        var id = Console.ReadLine();
        AWSCredentials own = new BasicAWSCredentials(args[0], args[1]);
        using var sts = new AmazonSecurityTokenServiceClient(AuditReader.Credentials(own, "audit", id));
        await sts.GetCallerIdentityAsync(new());

        {{Declared("")}}

        """);

    [Fact]
    public Task A_field_without_a_namespace() => CheckAsync(
        Whole($"using Amazon.Runtime;\r\nclass C\r\n{{\r\n\tstatic AWSCredentials own; static string id;\r\n\treadonly AWSCredentials kept = {Created};\r\n}}\r\n"),
        $"using Amazon.Runtime;\r\nclass C\r\n{{\r\n\tstatic AWSCredentials own; static string id;\r\n\treadonly AWSCredentials kept = AuditReader.Credentials(own, \"audit\", id);\r\n}}\r\n\r\n{Declared("").Replace("\n", "\r\n", StringComparison.Ordinal)}\r\n");

    [Theory]
    [InlineData(LanguageVersion.CSharp11, "internal static partial class AuditReader\n    {\n    }")]
    [InlineData(LanguageVersion.CSharp7_3, "internal static partial class AuditReader\n    {\n    }")]
    [InlineData(LanguageVersion.CSharp12, "internal static partial class AuditReader;")]
    public async Task Older_languages_have_a_class_with_braces(LanguageVersion language, string declaration)
    {
        var program = Whole($$"""
            using Amazon.Runtime;
            namespace Acme
            {
                static class C
                {
                    static AWSCredentials F(AWSCredentials own, string id) { return {{Created}}; }
                }
            }
            """);

        var (_, changed) = Assert.Single(await Refactor.OfferedAsync(program, At(program), language: language));

        Assert.Contains(declaration, await TextAsync(changed), StringComparison.Ordinal);
        Assert.Empty((await CompilationAsync(changed)).SyntaxTrees.Where(tree => tree.FilePath.EndsWith(Scenario.MainFile, StringComparison.Ordinal)).SelectMany(tree => tree.GetDiagnostics()));
    }

    [Fact]
    public async Task What_may_be_null_is_not_passed_where_it_may_not()
    {
        var program = Program($"return {Created};") with { Nullable = NullableContextOptions.Enable };
        program = program with { Source = program.Source.Replace("string id,", "string? id,", StringComparison.Ordinal).Replace("Sts = null;", "Sts = null!;", StringComparison.Ordinal) };

        Assert.Empty(await Refactor.OfferedAsync(program, At(program)));
        var sure = program with { Source = program.Source.Replace("string? id,", "string id,", StringComparison.Ordinal) };
        Assert.Single(await Refactor.OfferedAsync(sure, At(sure)));
    }

    [Theory]
    [InlineData(Libraries.StsV3)]
    [InlineData(Libraries.StsV4)]
    public async Task What_is_replaced_has_the_type_that_it_had(Libraries sdk)
    {
        var program = Program($"Console.WriteLine(sts.AssumeRoleAsync({Request})); AWSCredentials credentials = {Created.Replace("audit-reader", "other", StringComparison.Ordinal)}; return credentials;", sdk);
        var (_, changed) = Assert.Single(await Refactor.OfferedAsync(program, At(program)));
        var once = program with { Source = await TextAsync(changed) };
        (_, changed) = Assert.Single(await Refactor.OfferedAsync(once, new(once.Source.IndexOf("new AssumeRoleAWSCredentials(", StringComparison.Ordinal), 0)));

        var compilation = await CompilationAsync(changed);
        var tree = compilation.SyntaxTrees.Single(tree => tree.FilePath.EndsWith(Scenario.MainFile, StringComparison.Ordinal));
        var calls = (await tree.GetRootAsync(TestContext.Current.CancellationToken)).DescendantNodes().OfType<InvocationExpressionSyntax>()
            .Where(call => call.Expression.ToString() is "AuditReader.AssumeAsync" or "Other.Credentials");
        Assert.Equal(
            ["System.Threading.Tasks.Task<Amazon.SecurityToken.Model.AssumeRoleResponse>", "Amazon.Runtime.AWSCredentials"],
            calls.Select(call => compilation.GetSemanticModel(tree).GetTypeInfo(call).Type?.ToDisplayString()));
    }

    [Fact]
    public Task The_page_shows_what_it_does()
    {
        var blocks = Page.All["delegation.md"].CodeBlocks;
        var before = blocks.Single(block => block.Text.Contains("AssumeRoleAsync(", StringComparison.Ordinal));
        var after = blocks.First(block => block.Line > before.Line && block.Language == "csharp");

        return CheckAsync(Whole(before.Text), after.Text);
    }

    private static string In(string call) => Frame.Replace("§", call, StringComparison.Ordinal);

    private static string Declared(string arguments) =>
        $"[RoleAnalyzers.Delegation({Arn}, TrustedAccount = \"444455556666\"{arguments})]\ninternal static partial class AuditReader;";

    private static Scenario Program(string call, Libraries sdk = Libraries.StsV4) => Whole(In(call), sdk);

    private static Scenario Whole(string source, Libraries sdk = Libraries.StsV4) => new(sdk, source) { EditorConfig = OwnAccount };

    /// <summary>The first place in the program where a session is asked for.</summary>
    private static TextSpan At(Scenario program)
    {
        var places = new[] { "AssumeRoleAsync(", "new AssumeRoleAWSCredentials(", "GetSessionTokenAsync(" }.Select(text => program.Source.IndexOf(text, StringComparison.Ordinal));
        return new(places.Where(at => at >= 0).Min(), 0);
    }

    private static async Task CheckAsync(Scenario program, string expected)
    {
        var (_, changed) = Assert.Single(await Refactor.OfferedAsync(program, At(program)));

        Assert.Equal(expected, await TextAsync(changed));
        var compilation = await CompilationAsync(changed);
        AssertCompiles(compilation);
        // The role is another account's, as before, and now it is said whether that wants an external ID.
        Assert.Empty(await Findings.OfAsync(compilation, changed.Projects.Single().AnalyzerOptions));
    }

    private static Document MainOf(Solution solution) => solution.Projects.Single().Documents.Single(document => document.Name == Scenario.MainFile);

    private static async Task<string> TextAsync(Solution solution) => (await MainOf(solution).GetTextAsync()).ToString();

    /// <summary>The program, with what the generator makes of it.</summary>
    private static async Task<Compilation> CompilationAsync(Solution solution) => (await solution.Projects.Single().GetCompilationAsync())!;

    private static void AssertCompiles(Compilation compilation)
    {
        Assert.NotEmpty(Generation.Files(compilation));
        Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(found => found.Severity == DiagnosticSeverity.Error));
    }
}
