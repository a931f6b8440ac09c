using RoleAnalyzers.Tests.Harness;

namespace RoleAnalyzers.Tests.Fixes;

/// <summary>ROLE2002 repaired: the account as principal, and the pattern as a condition on its callers.</summary>
public sealed class CallersFixTests
{
    private const string Pattern = "\"arn:aws:iam::111122223333:role/dev-*\"";

    [Theory]
    [InlineData("new ArnPrincipal({0})", "new AccountPrincipal(\"111122223333\")")]
    [InlineData("new Amazon.CDK.AWS.IAM.ArnPrincipal({0})", "new Amazon.CDK.AWS.IAM.AccountPrincipal(\"111122223333\")")]
    public Task A_known_account(string before, string after) =>
        CheckAsync(CdkPrograms.Role($"[|{before.Replace("{0}", Pattern)}|]"), CdkPrograms.Role($"{after}.WithConditions({Asked(Pattern)})"));

    [Theory]
    [InlineData("$\"arn:aws:iam::{Account}:role/dev-*\"")]
    [InlineData("$\"arn:{Aws.PARTITION}:iam::{Aws.ACCOUNT_ID}:user/ci-?\"")]
    public Task The_own_account(string pattern) =>
        CheckAsync(
            CdkPrograms.Role($"[|new ArnPrincipal({pattern})|]"),
            CdkPrograms.Role($"new AccountRootPrincipal().WithConditions({Asked(pattern)})"));

    [Fact]
    public Task Conditions_of_the_principal_stay() =>
        CheckAsync(
            CdkPrograms.Role($"[|new ArnPrincipal({Pattern})|].WithConditions(new Dictionary<string, object> {{ [\"Bool\"] = new Dictionary<string, object> {{ [\"aws:MultiFactorAuthPresent\"] = \"true\" }} }})"),
            CdkPrograms.Role($"new AccountPrincipal(\"111122223333\").WithConditions({Asked(Pattern)}).WithConditions(new Dictionary<string, object> {{ [\"Bool\"] = new Dictionary<string, object> {{ [\"aws:MultiFactorAuthPresent\"] = \"true\" }} }})"));

    [Theory]
    [InlineData("ArnPrincipal developers = [|new ArnPrincipal({0})|];", "PrincipalBase developers = new AccountPrincipal(\"111122223333\")")]
    [InlineData("ArnPrincipal developers = [|new({0})|];", "PrincipalBase developers = new AccountPrincipal(\"111122223333\")")]
    [InlineData("IPrincipal developers = [|new ArnPrincipal({0})|];", "IPrincipal developers = new AccountPrincipal(\"111122223333\")")]
    [InlineData("var developers = [|new ArnPrincipal({0})|];", "var developers = new AccountPrincipal(\"111122223333\")")]
    public Task A_variable_and_its_declared_type(string before, string after) =>
        CheckAsync(
            before.Replace("{0}", Pattern) + "\n" + CdkPrograms.Role("developers"),
            $"{after}.WithConditions({Asked(Pattern)});\n" + CdkPrograms.Role("developers"));

    [Fact]
    public Task A_pattern_in_a_local_goes_along() =>
        CheckAsync(
            $"var pattern = {Pattern};\n" + CdkPrograms.Role("[|new ArnPrincipal(pattern)|]"),
            $"var pattern = {Pattern};\n" + CdkPrograms.Role($"new AccountPrincipal(\"111122223333\").WithConditions({Asked("pattern")})"));

    [Fact]
    public Task In_a_statement() =>
        CheckAsync(
            CdkPrograms.Statement($"Actions = new[] {{ \"sts:AssumeRole\" }},\nPrincipals = new[] {{ [|new ArnPrincipal({Pattern})|] }},"),
            CdkPrograms.Statement($"Actions = new[] {{ \"sts:AssumeRole\" }},\nPrincipals = new[] {{ new AccountPrincipal(\"111122223333\").WithConditions({Asked(Pattern)}) }},"));

    [Fact]
    public Task By_a_call_on_a_statement()
    {
        const string Program = """
            var role = new Role(this, "Vendor", new RoleProps { AssumedBy = new AccountRootPrincipal() });
            var statement = new PolicyStatement();
            statement.AddActions("sts:AssumeRole");
            {0}
            role.AssumeRolePolicy.AddStatements(statement);
            """;
        return CheckAsync(
            Program.Replace("{0}", $"[|statement.AddArnPrincipal({Pattern})|]; // developers"),
            Program.Replace("{0}", $"statement.AddAwsAccountPrincipal(\"111122223333\"); // developers\nstatement.AddCondition(\"ArnLike\", new Dictionary<string, object> {{ [\"aws:PrincipalArn\"] = {Pattern} }});"));
    }

    [Theory]
    [InlineData(Pattern, "\"arn:aws:iam::111122223333:root\"")]
    [InlineData("@\"arn:aws:iam::111122223333:role/dev-*\"", "@\"arn:aws:iam::111122223333:root\"")]
    [InlineData("$\"arn:aws:iam::{Account}:role/dev-*\"", "$\"arn:aws:iam::{Account}:root\"")]
    [InlineData("$@\"arn:{Aws.PARTITION}:iam::{Aws.ACCOUNT_ID}:role/{id}-*\"", "$@\"arn:{Aws.PARTITION}:iam::{Aws.ACCOUNT_ID}:root\"")]
    [InlineData("$\"\"\"arn:aws:iam::{Account}:role/dev-*\"\"\"", "$\"\"\"arn:aws:iam::{Account}:root\"\"\"")]
    [InlineData("\"arn:aws:iam::\" + Account + \":role/dev-*\"", "$\"arn:{Aws.PARTITION}:iam::{Aws.ACCOUNT_ID}:root\"")]
    public Task In_a_dictionary(string pattern, string root) =>
        CheckAsync(
            CdkPrograms.Dictionary($"[\"Principal\"] = new Dictionary<string, object> {{ [\"AWS\"] = [|{pattern}|] }},\n[\"Action\"] = \"sts:AssumeRole\","),
            CdkPrograms.Dictionary($$"""
                ["Principal"] = new Dictionary<string, object> { ["AWS"] = {{root}} },
                ["Action"] = "sts:AssumeRole",
                ["Condition"] = new Dictionary<string, object>
                {
                    ["ArnLike"] = new Dictionary<string, object> { ["aws:PrincipalArn"] = {{pattern}} },
                },
                """));

    [Fact]
    public Task The_conditions_of_a_dictionary_are_extended() =>
        CheckAsync(
            CdkPrograms.Dictionary($$$"""
                ["Principal"] = new Dictionary<string, object> { { "AWS", new[] { [|{{{Pattern}}}|] } } },
                ["Action"] = "sts:AssumeRole",
                ["Condition"] = new Dictionary<string, object> { { "Bool", new Dictionary<string, object> { { "aws:MultiFactorAuthPresent", "true" } } } },
                """),
            CdkPrograms.Dictionary($$$"""
                ["Principal"] = new Dictionary<string, object> { { "AWS", new[] { "arn:aws:iam::111122223333:root" } } },
                ["Action"] = "sts:AssumeRole",
                ["Condition"] = new Dictionary<string, object> { { "Bool", new Dictionary<string, object> { { "aws:MultiFactorAuthPresent", "true" } } }, { "ArnLike", new Dictionary<string, object> { { "aws:PrincipalArn", {{{Pattern}}} } } } },
                """));

    [Theory]
    [InlineData("var developers = [|new ArnPrincipal({0})|];\nConsole.WriteLine(developers);", "developers")]
    [InlineData("", "[|new ArnPrincipal({0})|].InOrganization(\"o-a1b2c3d4e5\")")]
    public async Task Where_it_cannot_be_written_it_is_not_offered(string before, string principal) =>
        Assert.Empty(await Fix.OfferedAsync(Scenario(before.Replace("{0}", Pattern) + "\n" + CdkPrograms.Role(principal.Replace("{0}", Pattern)))));

    [Fact]
    public async Task It_is_decided_one_at_a_time() =>
        Assert.Equal(
            [("Trust the account, and require the pattern of aws:PrincipalArn", "single:TrustCallersLike")],
            await Fix.OfferedAsync(Scenario(CdkPrograms.Role($"[|new ArnPrincipal({Pattern})|]"))));

    private static string Asked(string pattern) => $$"""
        new Dictionary<string, object>
        {
            ["ArnLike"] = new Dictionary<string, object> { ["aws:PrincipalArn"] = {{pattern}} },
        }
        """;

    private static Scenario Scenario(string statements) => new(Libraries.Cdk, CdkPrograms.Stack(statements))
    {
        Rule = "ROLE2002",
        EditorConfig = "[*.cs]\nrole_analyzers.own_account = 111122223333\n",
    };

    private static Task CheckAsync(string before, string after) => Fix.CheckAsync(Scenario(before), CdkPrograms.Stack(after));
}
