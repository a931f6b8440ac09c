using RoleAnalyzers.Tests.Harness;

namespace RoleAnalyzers.Tests.Fixes;

/// <summary>ROLE2006 and ROLE2007 repaired: conditions on whose token or assertion it is, with a placeholder for what only the user knows.</summary>
public sealed class NewConditionFixTests
{
    private const string GitHub = "token.actions.githubusercontent.com";
    private const string Provider = $"arn:aws:iam::111122223333:oidc-provider/{GitHub}";
    private const string Saml = "arn:aws:iam::111122223333:saml-provider/Okta";
    private const string Subject = "repo:<OWNER>/<REPO>:ref:refs/heads/<BRANCH>";

    [Theory]
    [InlineData("new WebIdentityPrincipal(\"{0}\"")]
    [InlineData("new Amazon.CDK.AWS.IAM.WebIdentityPrincipal(\"{0}\"")]
    [InlineData("new WebIdentityPrincipal($\"arn:aws:iam::{Account}:oidc-provider/token.actions.githubusercontent.com\"")]
    public Task The_conditions_of_a_principal_without_any(string principal)
    {
        var before = principal.Replace("{0}", Provider);
        return CheckAsync("ROLE2006", CdkPrograms.Role($"[|{before})|]"), CdkPrograms.Role($"{{|ROLE2006:{before}, {Skeleton})|}}"));
    }

    [Theory]
    [InlineData("new FederatedPrincipal(\"{0}\", {1}, \"sts:AssumeRoleWithWebIdentity\")", "new Dictionary<string, object>()")]
    [InlineData("new FederatedPrincipal(\"{0}\", {1}, \"sts:AssumeRoleWithWebIdentity\")", "new Dictionary<string, object> { }")]
    [InlineData("new FederatedPrincipal(\"{0}\", {1}, \"sts:AssumeRoleWithWebIdentity\")", "null")]
    [InlineData("new WebIdentityPrincipal(identityProvider: \"{0}\", conditions: {1})", "null")]
    public Task Conditions_that_ask_nothing(string principal, string conditions)
    {
        var before = principal.Replace("{0}", Provider).Replace("{1}", conditions);
        var after = principal.Replace("{0}", Provider).Replace("{1}", Skeleton);
        return CheckAsync("ROLE2006", CdkPrograms.Role($"[|{before}|]"), CdkPrograms.Role($"{{|ROLE2006:{after}|}}"));
    }

    [Fact]
    public Task Arguments_on_lines_of_their_own() =>
        CheckAsync(
            "ROLE2006",
            CdkPrograms.Role($"[|new WebIdentityPrincipal(\n    \"{Provider}\")|]"),
            CdkPrograms.Role($"{{|ROLE2006:new WebIdentityPrincipal(\n    \"{Provider}\",\n    {Skeleton.ReplaceLineEndings("\n    ")})|}}"));

    [Theory]
    // The audience is asked already, in an entry of its own kind.
    [InlineData(
        """new Dictionary<string, object> { ["StringEquals"] = new Dictionary<string, object> { ["token.actions.githubusercontent.com:aud"] = "sts.amazonaws.com" } }""",
        """new Dictionary<string, object> { ["StringEquals"] = new Dictionary<string, object> { ["token.actions.githubusercontent.com:aud"] = "sts.amazonaws.com", ["token.actions.githubusercontent.com:sub"] = "repo:<OWNER>/<REPO>:ref:refs/heads/<BRANCH>" } }""")]
    [InlineData(
        """new Dictionary<string, object> { { "StringEquals", new Dictionary<string, string> { { "token.actions.githubusercontent.com:aud", "sts.amazonaws.com" } } } }""",
        """new Dictionary<string, object> { { "StringEquals", new Dictionary<string, string> { { "token.actions.githubusercontent.com:aud", "sts.amazonaws.com" }, { "token.actions.githubusercontent.com:sub", "repo:<OWNER>/<REPO>:ref:refs/heads/<BRANCH>" } } } }""")]
    // Another operator has a block of its own.
    [InlineData(
        """new Dictionary<string, object> { ["StringLike"] = new Dictionary<string, object> { ["aws:RequestedRegion"] = "eu-*" } }""",
        """new Dictionary<string, object> { ["StringLike"] = new Dictionary<string, object> { ["aws:RequestedRegion"] = "eu-*" }, ["StringEquals"] = new Dictionary<string, object> { ["token.actions.githubusercontent.com:aud"] = "sts.amazonaws.com", ["token.actions.githubusercontent.com:sub"] = "repo:<OWNER>/<REPO>:ref:refs/heads/<BRANCH>" } }""")]
    public Task The_conditions_of_a_principal_are_extended(string before, string after) =>
        CheckAsync(
            "ROLE2006",
            CdkPrograms.Role($"[|new WebIdentityPrincipal(\"{Provider}\", {before})|]"),
            CdkPrograms.Role($"{{|ROLE2006:new WebIdentityPrincipal(\"{Provider}\", {after})|}}"));

    [Theory]
    [InlineData("var asked = {0};\n", "asked")]
    [InlineData("Dictionary<string, object> Asked() => {0};\n", "Asked()")]
    public Task Conditions_that_come_from_elsewhere_stay_as_they_are(string declaration, string conditions)
    {
        var before = declaration.Replace("{0}", "new Dictionary<string, object> { [\"StringLike\"] = new Dictionary<string, object> { [\"aws:RequestedRegion\"] = \"eu-*\" } }");
        return CheckAsync(
            "ROLE2006",
            before + CdkPrograms.Role($"[|new WebIdentityPrincipal(\"{Provider}\", {conditions})|]"),
            before + CdkPrograms.Role($"{{|ROLE2006:new WebIdentityPrincipal(\"{Provider}\", {conditions})|}}.WithConditions({Skeleton})"));
    }

    [Fact]
    public Task A_target_typed_creation() =>
        CheckAsync(
            "ROLE2006",
            $"WebIdentityPrincipal pipeline = [|new(\"{Provider}\")|];\n" + CdkPrograms.Role("pipeline"),
            $"WebIdentityPrincipal pipeline = {{|ROLE2006:new(\"{Provider}\", {Skeleton})|}};\n" + CdkPrograms.Role("pipeline"));

    [Fact]
    public Task A_statement() =>
        CheckAsync(
            "ROLE2006",
            CdkPrograms.Statement($"Actions = new[] {{ \"sts:AssumeRoleWithWebIdentity\" }},\nPrincipals = new[] {{ [|new WebIdentityPrincipal(\"{Provider}\")|] }},"),
            CdkPrograms.Statement($"Actions = new[] {{ \"sts:AssumeRoleWithWebIdentity\" }},\nPrincipals = new[] {{ {{|ROLE2006:new WebIdentityPrincipal(\"{Provider}\")|}} }},\nConditions = {Skeleton},"));

    [Fact]
    public Task A_dictionary() =>
        CheckAsync(
            "ROLE2006",
            CdkPrograms.Dictionary($"[\"Principal\"] = new Dictionary<string, object> {{ [\"Federated\"] = [|\"{Provider}\"|] }},\n[\"Action\"] = \"sts:AssumeRoleWithWebIdentity\","),
            CdkPrograms.Dictionary($"[\"Principal\"] = new Dictionary<string, object> {{ [\"Federated\"] = {{|ROLE2006:\"{Provider}\"|}} }},\n[\"Action\"] = \"sts:AssumeRoleWithWebIdentity\",\n[\"Condition\"] = {Skeleton},"));

    [Fact]
    public Task The_conditions_of_a_dictionary_are_extended() =>
        CheckAsync(
            "ROLE2006",
            CdkPrograms.Dictionary($$"""
                ["Principal"] = new Dictionary<string, object> { ["Federated"] = [|"{{Provider}}"|] },
                ["Action"] = "sts:AssumeRoleWithWebIdentity",
                ["Condition"] = new Dictionary<string, object>
                {
                    ["StringLike"] = new Dictionary<string, object> { ["aws:RequestedRegion"] = "eu-*" }, // ours
                },
                """),
            CdkPrograms.Dictionary($$"""
                ["Principal"] = new Dictionary<string, object> { ["Federated"] = {|ROLE2006:"{{Provider}}"|} },
                ["Action"] = "sts:AssumeRoleWithWebIdentity",
                ["Condition"] = new Dictionary<string, object>
                {
                    ["StringLike"] = new Dictionary<string, object> { ["aws:RequestedRegion"] = "eu-*" }, // ours
                    ["StringEquals"] = new Dictionary<string, object>
                    {
                        ["{{GitHub}}:aud"] = "sts.amazonaws.com",
                        ["{{GitHub}}:sub"] = "{{Subject}}",
                    },
                },
                """));

    [Fact]
    public Task One_condition_stands_on_its_line() =>
        CheckAsync(
            "ROLE2006",
            CdkPrograms.Role("[|new WebIdentityPrincipal(\"accounts.google.com\")|]"),
            CdkPrograms.Role("""
                {|ROLE2006:new WebIdentityPrincipal("accounts.google.com", new Dictionary<string, object>
                {
                    ["StringEquals"] = new Dictionary<string, object> { ["accounts.google.com:aud"] = "<CLIENT-ID>" },
                })|}
                """));

    [Theory]
    [InlineData("aws", "https://signin.aws.amazon.com/saml")]
    [InlineData("aws-cn", "https://signin.amazonaws.cn/saml")]
    public Task The_audience_of_a_SAML_provider(string partition, string audience)
    {
        var provider = $"arn:{partition}:iam::111122223333:saml-provider/Okta";
        return CheckAsync(
            "ROLE2007",
            CdkPrograms.Role($"[|new FederatedPrincipal(\"{provider}\", new Dictionary<string, object>(), \"sts:AssumeRoleWithSAML\")|]"),
            CdkPrograms.Role($$"""
                new FederatedPrincipal("{{provider}}", new Dictionary<string, object>
                {
                    ["StringEquals"] = new Dictionary<string, object> { ["SAML:aud"] = "{{audience}}" },
                }, "sts:AssumeRoleWithSAML")
                """));
    }

    [Fact]
    public Task The_audience_in_a_dictionary() =>
        CheckAsync(
            "ROLE2007",
            CdkPrograms.Dictionary($"[\"Principal\"] = new Dictionary<string, object> {{ [\"Federated\"] = [|\"{Saml}\"|] }},\n[\"Action\"] = \"sts:AssumeRoleWithSAML\","),
            CdkPrograms.Dictionary($$"""
                ["Principal"] = new Dictionary<string, object> { ["Federated"] = "{{Saml}}" },
                ["Action"] = "sts:AssumeRoleWithSAML",
                ["Condition"] = new Dictionary<string, object>
                {
                    ["StringEquals"] = new Dictionary<string, object> { ["SAML:aud"] = "https://signin.aws.amazon.com/saml" },
                },
                """));

    [Fact]
    public Task A_weak_condition_gets_its_plain_operator() =>
        CheckAsync(
            "ROLE2007",
            CdkPrograms.Role($"[|new FederatedPrincipal(\"{Saml}\", {Audience("StringEqualsIfExists")}, \"sts:AssumeRoleWithSAML\")|]"),
            CdkPrograms.Role($"new FederatedPrincipal(\"{Saml}\", {Audience("StringEquals")}, \"sts:AssumeRoleWithSAML\")"));

    [Fact]
    public async Task A_principal_that_shares_its_statement_gets_no_condition() =>
        Assert.Empty(await Fix.OfferedAsync(Scenario("ROLE2006", CdkPrograms.Dictionary(
            $"[\"Principal\"] = new Dictionary<string, object> {{ [\"Federated\"] = new[] {{ [|\"{Provider}\"|], \"arn:aws:iam::111122223333:oidc-provider/idp.example.com\" }} }},\n[\"Action\"] = \"sts:AssumeRoleWithWebIdentity\",\n[\"Condition\"] = new Dictionary<string, object> {{ [\"StringEquals\"] = new Dictionary<string, object> {{ [\"idp.example.com:sub\"] = \"build\" }} }},"))));

    [Fact]
    public async Task The_title_names_the_keys() =>
        Assert.Equal(
            [("Require SAML:aud", "first")],
            await Fix.OfferedAsync(Scenario("ROLE2007", CdkPrograms.Role($"[|new FederatedPrincipal(\"{Saml}\", null, \"sts:AssumeRoleWithSAML\")|]"))));

    private const string Skeleton = $$"""
        new Dictionary<string, object>
        {
            ["StringEquals"] = new Dictionary<string, object>
            {
                ["{{GitHub}}:aud"] = "sts.amazonaws.com",
                ["{{GitHub}}:sub"] = "{{Subject}}",
            },
        }
        """;

    private static string Audience(string name) =>
        $"new Dictionary<string, object> {{ [\"{name}\"] = new Dictionary<string, object> {{ [\"SAML:aud\"] = \"https://signin.aws.amazon.com/saml\" }} }}";

    private static Scenario Scenario(string rule, string statements) => new(Libraries.Cdk, CdkPrograms.Stack(statements)) { Rule = rule };

    private static Task CheckAsync(string rule, string before, string after) => Fix.CheckAsync(Scenario(rule, before), CdkPrograms.Stack(after));
}
