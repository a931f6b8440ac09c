using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using RoleAnalyzers.Iam.Delegations;
using RoleAnalyzers.Iam.Json;
using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Iam.Rules;
using RoleAnalyzers.Tests.Harness;
using JsonArray = System.Text.Json.Nodes.JsonArray;
using JsonObject = System.Text.Json.Nodes.JsonObject;

namespace RoleAnalyzers.Tests.Delegations;

/// <summary>What is generated for a declaration: that it says what was declared, and that no compiler has anything against it.</summary>
public sealed class GeneratedCodeTests
{
    private const string Everything = """
        using RoleAnalyzers;
        [Delegation("arn:aws:iam::111122223333:role/R", TrustedAccount = "444455556666")] static partial class Asking { }
        [Delegation("arn:aws:iam::111122223333:role/S", TrustedAccount = "444455556666", RequiresExternalId = false)] static partial class Trusting { }
        """;

    /// <summary>C# before 8 has no nullable context to turn on.</summary>
    public static TheoryData<LanguageVersion, NullableContextOptions, Libraries> Surroundings => new(
        from language in new[] { LanguageVersion.CSharp7_3, LanguageVersion.CSharp8, LanguageVersion.CSharp9, LanguageVersion.CSharp12, LanguageVersion.Latest, LanguageVersion.Preview }
        from nullable in new[] { NullableContextOptions.Disable, NullableContextOptions.Enable }
        where nullable is NullableContextOptions.Disable || language >= LanguageVersion.CSharp8
        from libraries in new[] { Libraries.None, Libraries.StsV3, Libraries.StsV4, Libraries.Cdk, Libraries.StsV3 | Libraries.Cdk, Libraries.StsV4 | Libraries.Cdk }
        select (language, nullable, libraries));

    [Theory]
    [MemberData(nameof(Surroundings))]
    public void No_compiler_has_anything_against_it(LanguageVersion language, NullableContextOptions nullable, Libraries libraries)
    {
        var complete = Generation.Complete(Generation.Written(
            Generation.Reader
            + """

            /// <summary>Trusts an account under the same control.</summary>
            [Delegation("arn:aws-cn:iam::111122223333:role/Backup", TrustedPrincipal = "arn:aws-cn:iam::444455556666:role/Caller", RequiresExternalId = false)]
            public static partial class Backup
            {
            }
            """,
            libraries,
            language,
            nullable));

        Assert.Empty(complete.GetDiagnostics(TestContext.Current.CancellationToken));
        Assert.Equal(2, Generation.Files(complete).Count());
        Assert.All(Generation.Files(complete), file => Assert.Equal(language >= LanguageVersion.CSharp8, file.ToString().Contains("#nullable enable", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("\"arn:aws:iam::111122223333:role/audit/AuditReader\", TrustedAccount = \"444455556666\"", "aws", "/audit/", "AuditReader", 3600, "arn:aws:iam::444455556666:root")]
    [InlineData("\"arn:aws-cn:iam::111122223333:role/AuditReader\", TrustedAccount = \"444455556666\"", "aws-cn", "/", "AuditReader", 3600, "arn:aws-cn:iam::444455556666:root")]
    [InlineData("\"arn:aws-us-gov:iam::111122223333:role/a/b/R\", TrustedAccount = \"444455556666\", MaxSessionSeconds = 12 * 60 * 60", "aws-us-gov", "/a/b/", "R", 43200, "arn:aws-us-gov:iam::444455556666:root")]
    [InlineData("\"arn:aws:iam::111122223333:role/R\", TrustedPrincipal = \"arn:aws:iam::444455556666:user/Ann\"", "aws", "/", "R", 3600, "arn:aws:iam::444455556666:user/Ann")]
    [InlineData("\"arn:aws:iam::111122223333:role/a\\\"\\\\b/R\", TrustedAccount = \"444455556666\", TrustedPrincipal = \"arn:aws:iam::444455556666:root\"", "aws", "/a\"\\b/", "R", 3600, "arn:aws:iam::444455556666:root")]
    public void It_says_what_was_declared(string arguments, string partition, string path, string name, int maximum, string principal)
    {
        var type = Generation.Load(Generation.Complete($"using RoleAnalyzers; [Delegation({arguments})] static partial class C {{ }}"), "C");

        Assert.Equal(
            [$"arn:{partition}:iam::111122223333:role{path}{name}", name, path, "111122223333", "444455556666", maximum, partition],
            new[] { "RoleArn", "RoleName", "Path", "TrustingAccount", "TrustedAccount", "MaxSessionSeconds", "PartitionOfRole" }.Select(type.Constant));
        AssertPolicy((string)type.Call("TrustPolicy", "a1b2")!, new JsonObject
        {
            ["Effect"] = "Allow",
            ["Principal"] = new JsonObject { ["AWS"] = principal },
            ["Action"] = "sts:AssumeRole",
            ["Condition"] = new JsonObject { ["StringEquals"] = new JsonObject { ["sts:ExternalId"] = "a1b2" } },
        });
        AssertPolicy((string)type.Constant("CallerPolicy")!, new JsonObject
        {
            ["Effect"] = "Allow",
            ["Action"] = "sts:AssumeRole",
            ["Resource"] = $"arn:{partition}:iam::111122223333:role{path}{name}",
        });
    }

    [Fact]
    public void A_role_that_asks_for_no_external_ID_says_so_in_its_policy()
    {
        var type = Generation.Load(Generation.Complete(Everything), "Trusting");

        AssertPolicy((string)type.Call("TrustPolicy")!, new JsonObject
        {
            ["Effect"] = "Allow",
            ["Principal"] = new JsonObject { ["AWS"] = "arn:aws:iam::444455556666:root" },
            ["Action"] = "sts:AssumeRole",
        });
    }

    [Fact]
    public void Our_own_rules_find_nothing_in_the_policies()
    {
        var type = Generation.Load(Generation.Complete(Everything), "Asking");

        var policy = PolicyDocument.Read(JsonDocument.Read((string)type.Call("TrustPolicy", "a1b2")!)).Policy;

        Assert.Single(policy.Statements);
        Assert.Empty(RuleCatalog.Check(policy, Accounts.None));
    }

    [Theory]
    [InlineData("ab")]
    [InlineData("Az09_+=,.@:/-")]
    [InlineData("444455556666")]
    public void An_external_ID_that_IAM_takes_is_taken(string externalId) =>
        Assert.Contains($"\"{externalId}\"", (string)Generation.Load(Generation.Complete(Everything), "Asking").Call("TrustPolicy", externalId)!, StringComparison.Ordinal);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("a b")]
    [InlineData("a\"b")]
    [InlineData("a\\b")]
    [InlineData("a*")]
    [InlineData("<EXTERNAL-ID>")]
    [InlineData("äö")]
    [InlineData("a\n")]
    public void Another_is_refused_with_what_is_allowed(string? externalId)
    {
        var type = Generation.Load(Generation.Complete(Everything), "Asking");

        var refusal = Assert.ThrowsAny<ArgumentException>(() => type.Call("TrustPolicy", externalId));

        Assert.Equal("externalId", refusal.ParamName);
        Assert.True(externalId is null || refusal.Message.Contains("2 to 1224 characters", StringComparison.Ordinal));
    }

    [Fact]
    public void The_longest_external_ID_is_taken_and_a_longer_one_refused()
    {
        var type = Generation.Load(Generation.Complete(Everything), "Asking");

        Assert.NotNull(type.Call("TrustPolicy", new string('x', 1224)));
        Assert.Throws<ArgumentException>(() => type.Call("TrustPolicy", new string('x', 1225)));
    }

    [Theory]
    [InlineData(Libraries.None, "TrustPolicy(externalId)", "TrustPolicy()")]
    [InlineData(
        Libraries.StsV3,
        "AssumeAsync(sts, sessionName, externalId, duration, cancellationToken) AssumeChainedAsync(sts, sessionName, externalId, cancellationToken) Credentials(source, sessionName, externalId) TrustPolicy(externalId)",
        "AssumeAsync(sts, sessionName, duration, cancellationToken) AssumeChainedAsync(sts, sessionName, cancellationToken) Credentials(source, sessionName) TrustPolicy()")]
    [InlineData(
        Libraries.StsV4,
        "AssumeAsync(sts, sessionName, externalId, duration, cancellationToken) AssumeChainedAsync(sts, sessionName, externalId, cancellationToken) Credentials(source, sessionName, externalId) TrustPolicy(externalId)",
        "AssumeAsync(sts, sessionName, duration, cancellationToken) AssumeChainedAsync(sts, sessionName, cancellationToken) Credentials(source, sessionName) TrustPolicy()")]
    [InlineData(
        Libraries.Cdk,
        "AllowAssume(grantee) DefineRole(scope, id, externalId, description) TrustPolicy(externalId)",
        "AllowAssume(grantee) DefineRole(scope, id, description) TrustPolicy()")]
    public void The_methods_are_those_that_the_libraries_allow(Libraries libraries, string asking, string trusting)
    {
        var complete = Generation.Complete(Everything, libraries);

        Assert.Equal(asking, Methods(complete, "Asking"));
        Assert.Equal(trusting, Methods(complete, "Trusting"));
    }

    [Fact]
    public void The_names_that_are_reserved_are_those_that_are_generated()
    {
        var type = Generation.Complete(Everything, Libraries.StsV4 | Libraries.Cdk).GetTypeByMetadataName("Asking")!;

        Assert.Equal(GeneratedMembers.Constants.Order(StringComparer.Ordinal), type.GetMembers().OfType<IFieldSymbol>().Select(field => field.Name).Order(StringComparer.Ordinal));
        Assert.Equal(GeneratedMembers.Methods.Order(StringComparer.Ordinal), type.GetMembers().OfType<IMethodSymbol>().Select(method => method.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_member_is_marked_as_generated_and_what_is_seen_outside_is_documented()
    {
        var type = Generation.Complete(Everything, Libraries.StsV4 | Libraries.Cdk).GetTypeByMetadataName("Asking")!;

        Assert.All(type.GetMembers(), member => Assert.Equal("GeneratedCodeAttribute", Assert.Single(member.GetAttributes()).AttributeClass!.Name));
        Assert.All(type.GetMembers(), member => Assert.Contains("<summary>", member.GetDocumentationCommentXml(cancellationToken: TestContext.Current.CancellationToken), StringComparison.Ordinal));
        Assert.All(Generation.Files(Generation.Complete(Everything)), file => Assert.StartsWith("// <auto-generated/>\n", file.ToString(), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("namespace N { partial class Outer { partial struct Inner { [D] private static partial class C { } } } }", "N.Outer+Inner+C")]
    [InlineData("namespace N.@class { [D] internal static partial class @static { } }", "N.class.static")]
    [InlineData("namespace N.M; partial interface I { partial record R { partial record struct S { [D] internal static partial class C { } } } }", "N.M.I+R+S+C")]
    [InlineData("namespace Acme.System { [D] static partial class ArgumentException { } }", "Acme.System.ArgumentException")]
    [InlineData("namespace Acme { class System { } class Amazon { } class Task { } [D] static partial class C { } }", "Acme.C")]
    [InlineData("[D] static partial class Prüfer { }", "Prüfer")]
    [InlineData("partial class Outer { [D] static partial class C { } } static partial class Outer2 { } static partial class Outer2 { }", "Outer+C")]
    public void It_is_generated_into_the_class_wherever_that_is(string program, string type)
    {
        var complete = Generation.Complete(
            "using RoleAnalyzers;\n" + program.Replace("[D]", "[Delegation(\"arn:aws:iam::111122223333:role/R\", TrustedAccount = \"444455556666\")]", StringComparison.Ordinal), Libraries.StsV4);

        Assert.Empty(complete.GetDiagnostics(TestContext.Current.CancellationToken).Where(d => d.Id is not "CS8981"));
        Assert.Contains(complete.GetTypeByMetadataName(type)!.GetMembers(), member => member.Name == "AssumeAsync");
    }

    [Fact]
    public void Files_of_classes_that_differ_in_case_alone_are_two()
    {
        var complete = Generation.Complete("""
            using RoleAnalyzers;
            namespace N { [Delegation("arn:aws:iam::111122223333:role/R", TrustedAccount = "444455556666")] static partial class Reader { } }
            namespace N { [Delegation("arn:aws:iam::111122223333:role/S", TrustedAccount = "444455556666")] static partial class reader { } }
            namespace n { [Delegation("arn:aws:iam::111122223333:role/T", TrustedAccount = "444455556666")] static partial class Reader { } }
            """);

        Assert.Equal(3, Generation.Files(complete).Select(file => file.FilePath).Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void A_library_behind_an_alias_is_not_used()
    {
        var complete = Generation.Complete(Generation.Written(Everything).AddReferences(
            TestReferences.Of(Libraries.StsV4).Except(TestReferences.Of(Libraries.None)).Select(reference => reference.WithAliases(["aws"]))));

        Assert.Equal("TrustPolicy(externalId)", Methods(complete, "Asking"));
    }

    private static string Methods(Compilation complete, string type) => string.Join(' ', complete.GetTypeByMetadataName(type)!.GetMembers().OfType<IMethodSymbol>()
        .Where(method => method.DeclaredAccessibility == Accessibility.Public)
        .Select(method => $"{method.Name}({string.Join(", ", method.Parameters.Select(parameter => parameter.Name))})").Order(StringComparer.Ordinal));

    /// <summary>A policy of one statement, as short as it can be written.</summary>
    private static void AssertPolicy(string policy, JsonObject statement)
    {
        var expected = new JsonObject { ["Version"] = "2012-10-17", ["Statement"] = new JsonArray(statement) };

        Assert.True(JsonNode.DeepEquals(expected, JsonNode.Parse(policy)), policy);
        Assert.DoesNotContain(' ', policy);
    }
}
