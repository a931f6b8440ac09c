using Microsoft.CodeAnalysis.Diagnostics;
using RoleAnalyzers.Tests.Harness;

namespace RoleAnalyzers.Tests.Delegations;

/// <summary>What is said of a declaration, and where; and that what cannot be generated leaves the program as it is.</summary>
public sealed class DeclarationTests
{
    private const string Role = "arn:aws:iam::111122223333:role/audit/AuditReader";
    private const string Trust = "TrustedAccount = \"444455556666\"";

    /// <summary>Arguments of the attribute, marked.</summary>
    public static TheoryData<string> WrongArguments =>
    [
        // The role.
        $$"""{|ROLE5001:"AuditReader"|}, {{Trust}}""",
        $$"""{|ROLE5001:""|}, {{Trust}}""",
        $$"""{|ROLE5001:null|}, {{Trust}}""",
        $$"""{|ROLE5001:"arn:aws:iam::111122223333:user/Ann"|}, {{Trust}}""",
        $$"""{|ROLE5001:"arn:aws:iam::111122223333:root"|}, {{Trust}}""",
        $$"""{|ROLE5001:"arn:aws:iam::111122223333:instance-profile/AuditReader"|}, {{Trust}}""",
        $$"""{|ROLE5001:"arn:aws:sts::111122223333:assumed-role/AuditReader/ann"|}, {{Trust}}""",
        $$"""{|ROLE5001:"arn:aws:s3:::reports"|}, {{Trust}}""",
        $$"""{|ROLE5001:"arn:aws:iam:eu-west-1:111122223333:role/AuditReader"|}, {{Trust}}""",
        $$"""{|ROLE5001:"arn:aws:iam::11112222333:role/AuditReader"|}, {{Trust}}""",
        $$"""{|ROLE5001:"arn:aws:iam::1111-2222-3333:role/AuditReader"|}, {{Trust}}""",
        $$"""{|ROLE5001:"arn:aws:iam::111122223333:role/*"|}, {{Trust}}""",
        $$"""{|ROLE5001:"arn:aws:iam::111122223333:role/"|}, {{Trust}}""",
        $$"""{|ROLE5001:"arn:aws:iam::111122223333:role/audit/"|}, {{Trust}}""",
        $$"""{|ROLE5001:"arn:aws:iam::111122223333:role"|}, {{Trust}}""",
        $$"""{|ROLE5001:"arn:aws:iam::111122223333:role/Audit Reader"|}, {{Trust}}""",
        $$"""{|ROLE5001:"arn:aws:iam::111122223333:role/a b/AuditReader"|}, {{Trust}}""",
        $$"""{|ROLE5001:"arn:aws:iam::111122223333:role/{{new string('a', 65)}}"|}, {{Trust}}""",
        $$"""{|ROLE5001:"arn:aws:iam::111122223333:role/{{new string('p', 511)}}/AuditReader"|}, {{Trust}}""",
        $$"""{|ROLE5001:"arn:aws_cn:iam::111122223333:role/AuditReader"|}, {{Trust}}""",
        $$"""{|ROLE5001:"arn:aws"|}, {{Trust}}""",
        $$"""{|ROLE5001:"arn:aws:iam::" + "1234" + ":role/AuditReader"|}, {{Trust}}""",
        $$"""roleArn: {|ROLE5001:Texts.User|}, {{Trust}}""",

        // Who is trusted.
        $$"""§role, TrustedAccount = {|ROLE5002:"4444-5555-6666"|}""",
        $$"""§role, TrustedAccount = {|ROLE5002:"44445555666"|}""",
        $$"""§role, TrustedAccount = {|ROLE5002:""|}""",
        $$"""§role, TrustedAccount = {|ROLE5002:null|}""",
        $$"""§role, TrustedAccount = {|ROLE5002:"*"|}""",
        $$"""§role, TrustedAccount = {|ROLE5002:"arn:aws:iam::444455556666:root"|}""",
        $$"""§role, TrustedAccount = {|ROLE5002:"４４４４５５５５６６６６"|}""",
        $$"""§role, TrustedAccount = {|ROLE5002:(Texts.User)|}""",
        $$"""§role, TrustedPrincipal = {|ROLE5003:"*"|}""",
        $$"""§role, TrustedPrincipal = {|ROLE5003:"arn:aws:iam::444455556666:role/dev-*"|}""",
        $$"""§role, TrustedPrincipal = {|ROLE5003:"444455556666"|}""",
        $$"""§role, TrustedPrincipal = {|ROLE5003:"lambda.amazonaws.com"|}""",
        $$"""§role, TrustedPrincipal = {|ROLE5003:"arn:aws:iam::444455556666:group/Staff"|}""",
        $$"""§role, TrustedPrincipal = {|ROLE5003:"arn:aws:iam::4444:role/Caller"|}""",
        $$"""§role, TrustedPrincipal = {|ROLE5003:"arn:aws:iam::444455556666:role/"|}""",
        $$"""§role, TrustedPrincipal = {|ROLE5003:"arn:aws:iam::444455556666"|}""",
        $$"""§role, TrustedPrincipal = {|ROLE5003:"arn:aws:sts::444455556666:federated-user/ann"|}""",
        $$"""§role, TrustedPrincipal = {|ROLE5003:null|}""",

        // Options that contradict each other.
        $$"""§role, {{Trust}}, TrustedPrincipal = {|ROLE5004:"arn:aws:iam::777788889999:user/Ann"|}""",
        $$"""§role, TrustedPrincipal = {|ROLE5004:"arn:aws:iam::777788889999:root"|}, {{Trust}}""",
        $$"""§role, TrustedPrincipal = {|ROLE5004:"arn:aws-cn:iam::444455556666:user/Ann"|}""",
        $$"""roleArn: "arn:aws-us-gov:iam::111122223333:role/R", {{Trust}}, TrustedPrincipal = {|ROLE5004:"arn:aws:iam::444455556666:user/Ann"|}""",

        // The maximum.
        $$"""§role, {{Trust}}, MaxSessionSeconds = {|ROLE5005:3599|}""",
        $$"""§role, {{Trust}}, MaxSessionSeconds = {|ROLE5005:43201|}""",
        $$"""§role, {{Trust}}, MaxSessionSeconds = {|ROLE5005:0|}""",
        $$"""§role, {{Trust}}, MaxSessionSeconds = {|ROLE5005:-1|}""",
        $$"""§role, {{Trust}}, MaxSessionSeconds = {|ROLE5005:int.MaxValue|}""",
        $$"""§role, {{Trust}}, MaxSessionSeconds = {|ROLE5005:15 * 60|}""",

        // Several faults, each at its place; one cause is told once.
        $$"""{|ROLE5001:"R"|}, TrustedAccount = {|ROLE5002:"4"|}, TrustedPrincipal = {|ROLE5003:"*"|}, MaxSessionSeconds = {|ROLE5005:1|}""",
        $$"""§role, TrustedPrincipal = {|ROLE5003:"arn:aws-cn:iam::7777:role/*"|}, {{Trust}}, MaxSessionSeconds = {|ROLE5005:50000|}""",
    ];

    /// <summary>Whole declarations of an otherwise right delegation, marked.</summary>
    public static TheoryData<string> WrongTypes =>
    [
        "§ public static class {|ROLE5006:C|} { }",
        "§ public partial class {|ROLE5006:C|} { }",
        "§ public class {|ROLE5006:C|} { }",
        "§ sealed partial record {|ROLE5006:C|};",
        "§ static partial class {|ROLE5006:C|}<T> { }",
        "§ file static partial class {|ROLE5006:C|} { }",
        "class Outer { § static partial class {|ROLE5006:C|} { } }",
        "partial class Outer { struct Inner { § static partial class {|ROLE5006:C|} { } } }",
        "class Outer { partial struct Inner { § static partial class {|ROLE5006:C|} { } } }",
        "partial class Outer<T> { § static partial class {|ROLE5006:C|} { } }",
        "file partial class Outer { § static partial class {|ROLE5006:C|} { } }",
        "§ static partial class {|ROLE5006:C|} { public const string RoleArn = \"\"; }",
        "§ static partial class {|ROLE5006:C|} { static void Path() { } }",
        "§ static partial class {|ROLE5006:C|} { } static partial class C { internal class Credentials { } }",
        "§ static partial class {|ROLE5006:C|} { static int AssumeAsync { get; set; } }",
        "§ static partial class {|ROLE5006:CallerPolicy|} { }",
        "§ static partial class {|ROLE5006:DefineRole|} { }",
    ];

    /// <summary>Whole programs in which something is reported and code is generated all the same.</summary>
    public static TheoryData<string> Doubtful =>
    [
        $$"""
        [Delegation("{{Role}}", {{Trust}})] static partial class A { }
        [Delegation({|ROLE5007:"{{Role}}"|}, {{Trust}})] static partial class B { }
        """,
        $$"""
        [Delegation("{{Role}}", {{Trust}})] static partial class A { }
        [Delegation({|ROLE5007:"arn:aws:iam::111122223333:role/auditreader"|}, {{Trust}})] static partial class B { }
        [Delegation({|ROLE5007:"arn:aws:iam::111122223333:role/AUDITREADER"|}, {{Trust}})] static partial class C { }
        """,
        $$"""
        namespace N.M { partial class Outer { [Delegation("{{Role}}", {{Trust}})] internal static partial class A { } } }
        namespace N { [RoleAnalyzers.DelegationAttribute({|ROLE5007:"{{Role}}"|}, {{Trust}})] static partial class B { } }
        """,
        $$"""[Delegation("{{Role}}", TrustedPrincipal = "arn:aws:iam::444455556666:role/Caller", MaxSessionSeconds = {|ROLE5008:7200|})] static partial class A { }""",
        $$"""[Delegation("{{Role}}", MaxSessionSeconds = {|ROLE5008:7200|}, TrustedPrincipal = "arn:aws:sts::444455556666:assumed-role/Caller/ann")] static partial class A { }""",
    ];

    /// <summary>Whole programs of which nothing is to be said.</summary>
    public static TheoryData<string> Right =>
    [
        $$"""[Delegation("{{Role}}", {{Trust}})] public static partial class C;""",
        $$"""[Delegation("{{Role}}", {{Trust}}, MaxSessionSeconds = 43200, RequiresExternalId = false)] public static partial class C;""",
        $$"""[Delegation("{{Role}}", {{Trust}}, MaxSessionSeconds = 3600)] public static partial class C;""",
        $$"""[Delegation("arn:aws-cn:iam::111122223333:role/R", {{Trust}})] public static partial class C;""",
        $$"""[Delegation("arn:aws-iso-b:iam::111122223333:role/R", {{Trust}})] public static partial class C;""",
        $$"""[Delegation("arn:aws:iam::111122223333:role/a/b/{{new string('r', 64)}}", TrustedAccount = "000000000001")] public static partial class C;""",
        $$"""[Delegation("{{Role}}", TrustedPrincipal = "arn:aws:iam::444455556666:role/Caller")] public static partial class C;""",
        $$"""[Delegation("{{Role}}", TrustedPrincipal = "arn:aws:iam::444455556666:root", {{Trust}}, MaxSessionSeconds = 7200)] public static partial class C;""",
        $$"""[Delegation("{{Role}}", TrustedPrincipal = "arn:aws:iam::444455556666:user/Ann", {{Trust}}, MaxSessionSeconds = 7200)] public static partial class C;""",
        $$"""[Delegation("{{Role}}", {{Trust}})] static partial class C { static string Policy => TrustPolicy("a1b2"); static void TrustPolicy(int x) { } static int Other; }""",
        $$"""partial interface I { partial record struct S { partial record R { [Delegation("{{Role}}", {{Trust}})] private static partial class C; } } }""",
        $$"""
        [Delegation("{{Role}}", {{Trust}})] static partial class A;
        [Delegation("arn:aws:iam::777788889999:role/audit/AuditReader", {{Trust}})] static partial class B;
        [Delegation("arn:aws-cn:iam::111122223333:role/audit/AuditReader", {{Trust}})] static partial class C;
        """,
        """
        namespace Other { class DelegationAttribute(string text) : Attribute { public string Text => text; } }
        namespace Another { [Other.Delegation("none of ours")] class C; }
        """,
    ];

    /// <summary>Declarations that are being typed: nothing is said, and nothing generated.</summary>
    public static TheoryData<string> HalfTyped =>
    [
        "[Delegation] static partial class C { }",
        "[Delegation(] static partial class C { }",
        "[Delegation()] static partial class C { }",
        "[Delegation(\"] static partial class C { }",
        $$"""[Delegation("{{Role}}", ] static partial class C { }""",
        $$"""[Delegation("{{Role}}", TrustedAccount] static partial class C { }""",
        $$"""[Delegation("{{Role}}", TrustedAccount = ] static partial class C { }""",
        $$"""[Delegation("{{Role}}", TrustedAccount = )] static partial class C { }""",
        $$"""[Delegation("{{Role}}", TrustedAccount = unknown)] static partial class C { }""",
        $$"""[Delegation("{{Role}}", TrustedAccount = 444455556666)] static partial class C { }""",
        $$"""[Delegation("{{Role}}", TrustedAccount = new[] { "444455556666" })] static partial class C { }""",
        $$"""[Delegation("{{Role}}", TrustedAccount = C.NotConstant)] static partial class C { public static string NotConstant = "444455556666"; }""",
        $$"""[Delegation("{{Role}}", {{Trust}}, MaxSessionSeconds = "7200")] static partial class C { }""",
        $$"""[Delegation("{{Role}}", {{Trust}}, MaxSessionSeconds = new[] { 1 })] static partial class C { }""",
        $$"""[Delegation("{{Role}}", {{Trust}}, RequiresExternalId = maybe)] static partial class C { }""",
        $$"""[Delegation("{{Role}}", {{Trust}}, RequiresExternalId = new[] { true })] static partial class C { }""",
        $$"""[Delegation(unknown, {{Trust}})] static partial class C { }""",
        $$"""[Delegation(42, {{Trust}})] static partial class C { }""",
        $$"""[Delegation(new[] { "{{Role}}" }, {{Trust}})] static partial class C { }""",
        $$"""[Delegation("{{Role}}", "444455556666")] static partial class C { }""",
        $$"""[Delegation({{Trust}})] static partial class C { }""",
        $$"""[Delegation("{{Role}}", {{Trust}})] static partial""",
        $$"""[Delegation("{{Role}}", {{Trust}})]""",
        $$"""[Delegation("{{Role}}", {{Trust}})] static partial struct S { }""",
        $$"""[Delegation("{{Role}}", {{Trust}})] static partial void M() { }""",
        $$"""[assembly: Delegation("{{Role}}", {{Trust}})]""",
        $$"""[Delegation($"{C.X}", {{Trust}})] static partial class C { public static int X; }""",
    ];

    [Theory]
    [MemberData(nameof(WrongArguments))]
    public async Task A_wrong_argument_is_reported_and_nothing_is_generated(string arguments) => await CheckRefusedAsync($$"""
        using RoleAnalyzers;
        [Delegation({{arguments.Replace("§role", $"\"{Role}\"", StringComparison.Ordinal)}})] public static partial class C { }
        static class Texts { public const string User = "arn:aws:iam::111122223333:user/Ann"; }
        """);

    [Theory]
    [MemberData(nameof(WrongTypes))]
    public async Task A_class_that_no_code_can_be_added_to_is_reported(string type) =>
        await CheckRefusedAsync("using RoleAnalyzers;\n" + type.Replace("§", $"[Delegation(\"{Role}\", {Trust})]", StringComparison.Ordinal));

    [Fact]
    public async Task A_delegation_to_nobody_is_reported_at_its_name() =>
        await CheckRefusedAsync($$"""using RoleAnalyzers; [{|ROLE5002:Delegation|}("{{Role}}", MaxSessionSeconds = 7200)] static partial class C { }""");

    [Theory]
    [MemberData(nameof(Doubtful))]
    public async Task A_doubtful_declaration_is_reported_and_generated(string program)
    {
        var analysis = await Analyze.CheckAsync(Libraries.None, "using RoleAnalyzers;\n" + program);

        Assert.Equal(Declarations(program), Generated(analysis.Scenario).Length);
    }

    [Theory]
    [MemberData(nameof(Right))]
    public async Task A_right_declaration_is_left_alone(string program)
    {
        var analysis = await Analyze.CheckAsync(Libraries.None, "using RoleAnalyzers;\n" + program);

        Assert.Empty(analysis.Findings);
        Assert.Equal(program.Contains("none of ours", StringComparison.Ordinal) ? 0 : Declarations(program), Generated(analysis.Scenario).Length);
    }

    [Theory]
    [MemberData(nameof(HalfTyped))]
    public async Task A_declaration_that_is_being_typed_is_left_alone(string program)
    {
        var analysis = await Analyze.CheckAsync(new Scenario(Libraries.StsV4, "using RoleAnalyzers;\n" + program) { IsHalfTyped = true });

        Assert.Empty(analysis.Findings);
        Assert.True(Generated(analysis.Scenario).IsEmpty, program);
    }

    [Fact]
    public async Task A_second_attribute_is_the_compilers_to_report_and_the_first_one_holds()
    {
        var program = new Scenario(Libraries.None, $$"""
            using RoleAnalyzers;
            [Delegation("{{Role}}", {{Trust}})] static partial class C { }
            [Delegation("arn:aws:iam::111122223333:role/Other", {{Trust}})] static partial class C { }
            """) { IsHalfTyped = true };

        var analysis = await Analyze.CheckAsync(program);

        Assert.Empty(analysis.Findings);
        Assert.Contains(Role, Assert.Single(Generated(program)), StringComparison.Ordinal);
        Assert.Equal(["CS0579"], Analyze.Compile(program).Compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(d => d.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error).Select(d => d.Id));
    }

    [Fact]
    public async Task A_rule_can_be_disabled_for_a_file() => Assert.Empty((await Analyze.CheckAsync(
        new Scenario(Libraries.None, $$"""using RoleAnalyzers; [Delegation("R", {{Trust}})] static partial class C { }""")
        {
            EditorConfig = "root = true\n[*.cs]\nrole_analyzers.disabled_rules = ROLE5001",
        })).Findings);

    [Fact]
    public async Task Declarations_in_other_files_come_first_in_the_order_of_files() => await Analyze.CheckAsync(new Scenario(
        Libraries.None,
        ImmutableSortedDictionary<string, string>.Empty
            .Add("A.cs", $$"""using RoleAnalyzers; [Delegation("{{Role}}", {{Trust}})] static partial class Z { }""")
            .Add("B.cs", $$"""using RoleAnalyzers; [Delegation({|ROLE5007:"{{Role}}"|}, {{Trust}})] static partial class Y { }""")
            .Add("C.cs", $$"""using Again = RoleAnalyzers.DelegationAttribute; [Again({|ROLE5007:"{{Role}}"|}, {{Trust}})] static partial class X { }""")));

    [Fact]
    public async Task One_file_alone_is_told_what_is_wrong_in_it_whatever_else_the_class_has()
    {
        var (compilation, options) = Analyze.Compile(new Scenario(
            Libraries.None,
            ImmutableSortedDictionary<string, string>.Empty
                .Add("A.cs", "static partial class C { static int Path; }")
                .Add("B.cs", $$"""using RoleAnalyzers; [Delegation("{{Role}}", {{Trust}})] static partial class C { }""")));
        var analysis = compilation.WithAnalyzers(Ours.Analyzers, options);
        var findings = new List<string>();
        foreach (var tree in compilation.SyntaxTrees.Where(tree => tree.FilePath is "/Main/A.cs" or "/Main/B.cs"))
        {
            var found = await analysis.GetAnalyzerSemanticDiagnosticsAsync(compilation.GetSemanticModel(tree), null, TestContext.Current.CancellationToken);
            findings.AddRange(found.Select(one => $"{one.Id} {one.Location.SourceTree!.FilePath}"));
        }

        Assert.Equal(["ROLE5006 /Main/B.cs"], findings);
    }

    private static int Declarations(string program) => program.Split(["[Delegation", "[RoleAnalyzers.Delegation"], StringSplitOptions.None).Length - 1;

    /// <summary>The findings are those marked, nothing is generated, and the compiler has nothing to say of the program.</summary>
    private static async Task CheckRefusedAsync(string program)
    {
        var analysis = await Analyze.CheckAsync(Libraries.StsV4, program);

        Assert.NotEmpty(analysis.Findings);
        Assert.Empty(Generated(analysis.Scenario));
    }

    private static ImmutableArray<string> Generated(Scenario program) =>
    [
        .. Analyze.Compile(program).Compilation.SyntaxTrees.Where(tree => tree.FilePath.EndsWith(".Delegation.g.cs", StringComparison.Ordinal)).Select(tree => tree.ToString()),
    ];
}
