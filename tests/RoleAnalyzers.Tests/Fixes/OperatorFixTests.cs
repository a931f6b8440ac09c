using RoleAnalyzers.Tests.Harness;

namespace RoleAnalyzers.Tests.Fixes;

/// <summary>ROLE2010 and ROLE3002 repaired: the operator that restricts, for the key at fault alone.</summary>
public sealed class OperatorFixTests
{
    private const string New = "new Dictionary<string, object>";

    public static TheoryData<string, string, string, string, string> Faults => new()
    {
        { "ROLE2010", "BoolIfExists", "Bool", "aws:MultiFactorAuthPresent", "true" },
        { "ROLE2010", "StringEqualsIfExists", "StringEquals", "aws:PrincipalOrgID", "o-a1b2c3d4e5" },
        { "ROLE2010", "ForAllValues:StringEquals", "StringEquals", "aws:PrincipalOrgID", "o-a1b2c3d4e5" },
        { "ROLE2010", "StringEquals", "ArnLike", "aws:PrincipalArn", "arn:aws:iam::111122223333:role/dev-*" },
        { "ROLE2010", "StringEquals", "StringLike", "aws:PrincipalTag/team", "dev-*" },
        { "ROLE3002", "StringEqualsIfExists", "StringEquals", "sts:ExternalId", "7d0f4a2c-19e5" },
        { "ROLE3002", "ForAllValues:StringEquals", "StringEquals", "sts:ExternalId", "7d0f4a2c-19e5" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public Task The_conditions_of_a_principal(string rule, string before, string after, string key, string value) =>
        CheckAsync(
            rule,
            CdkPrograms.Role($"new AccountPrincipal(\"111122223333\").WithConditions({New} {{ [\"{before}\"] = {New} {{ [[|\"{key}\"|]] = \"{value}\" }} }})"),
            CdkPrograms.Role($"new AccountPrincipal(\"111122223333\").WithConditions({New} {{ [\"{after}\"] = {New} {{ [\"{key}\"] = \"{value}\" }} }})"));

    [Theory]
    [MemberData(nameof(Faults))]
    public Task The_conditions_of_a_statement(string rule, string before, string after, string key, string value) =>
        CheckAsync(
            rule,
            CdkPrograms.Statement($"Principals = [new AccountPrincipal(\"111122223333\")],\nActions = [\"sts:AssumeRole\"],\nConditions = {New}\n{{\n    {{ \"{before}\", new Dictionary<string, string> {{ {{ [|\"{key}\"|], \"{value}\" }} }} }}\n}}"),
            CdkPrograms.Statement($"Principals = [new AccountPrincipal(\"111122223333\")],\nActions = [\"sts:AssumeRole\"],\nConditions = {New}\n{{\n    {{ \"{after}\", new Dictionary<string, string> {{ {{ \"{key}\", \"{value}\" }} }} }}\n}}"));

    [Theory]
    [MemberData(nameof(Faults))]
    public Task The_condition_of_a_dictionary(string rule, string before, string after, string key, string value) =>
        CheckAsync(rule, InDictionary($"[\"{before}\"] = {New} {{ [[|\"{key}\"|]] = \"{value}\" }}, // theirs"), InDictionary($"[\"{after}\"] = {New} {{ [\"{key}\"] = \"{value}\" }}, // theirs"));

    [Fact]
    public Task The_other_keys_of_the_block_stay() =>
        CheckAsync(
            "ROLE2010",
            InDictionary($"[\"StringEqualsIfExists\"] = {New}\n{{\n    [\"aws:PrincipalTag/team\"] = \"blue\", // ours\n    [[|\"aws:PrincipalOrgID\"|]] = \"o-a1b2c3d4e5\",\n}},"),
            InDictionary($"[\"StringEqualsIfExists\"] = {New}\n{{\n    [\"aws:PrincipalTag/team\"] = \"blue\", // ours\n}},\n[\"StringEquals\"] = {New} {{ [\"aws:PrincipalOrgID\"] = \"o-a1b2c3d4e5\" }},"));

    [Fact]
    public Task The_key_joins_the_block_of_its_operator() =>
        CheckAsync(
            "ROLE3002",
            InDictionary($"[\"StringEquals\"] = {New} {{ [\"aws:PrincipalTag/team\"] = \"blue\" }},\n[\"StringEqualsIfExists\"] = {New} {{ [[|\"sts:ExternalId\"|]] = \"7d0f4a2c-19e5\" }},"),
            InDictionary($"[\"StringEquals\"] = {New} {{ [\"aws:PrincipalTag/team\"] = \"blue\", [\"sts:ExternalId\"] = \"7d0f4a2c-19e5\" }},"));

    [Theory]
    [InlineData("var asked = {0};\n", "asked")]
    [InlineData("Dictionary<string, object> Asked() => {0};\n", "Asked()")]
    public Task Conditions_in_a_local_or_a_helper(string declaration, string use) =>
        CheckAsync(
            "ROLE2010",
            declaration.Replace("{0}", $"{New} {{ [\"BoolIfExists\"] = {New} {{ [[|\"aws:MultiFactorAuthPresent\"|]] = \"true\" }} }}") + CdkPrograms.Role($"new AccountPrincipal(\"111122223333\").WithConditions({use})"),
            declaration.Replace("{0}", $"{New} {{ [\"Bool\"] = {New} {{ [\"aws:MultiFactorAuthPresent\"] = \"true\" }} }}") + CdkPrograms.Role($"new AccountPrincipal(\"111122223333\").WithConditions({use})"));

    [Fact]
    public async Task Conditions_that_something_else_shares_stay() =>
        Assert.Empty(await Fix.OfferedAsync(Scenario(
            "ROLE2010",
            $"var asked = {New} {{ [\"BoolIfExists\"] = {New} {{ [[|\"aws:MultiFactorAuthPresent\"|]] = \"true\" }} }};\nConsole.WriteLine(asked);\n" + CdkPrograms.Role("new AccountPrincipal(\"111122223333\").WithConditions(asked)"))));

    [Fact]
    public async Task Only_what_makes_no_dead_statement_live_is_in_a_Fix_All()
    {
        Assert.Equal(
            [("Use Bool", "first")],
            await Fix.OfferedAsync(Scenario("ROLE2010", InDictionary($"[\"BoolIfExists\"] = {New} {{ [[|\"aws:MultiFactorAuthPresent\"|]] = \"true\" }},"))));
        Assert.Equal(
            [("Use StringLike", "single:ReplaceOperator")],
            await Fix.OfferedAsync(Scenario("ROLE2010", InDictionary($"[\"StringEquals\"] = {New} {{ [[|\"aws:PrincipalTag/team\"|]] = \"dev-*\" }},"))));
    }

    private static string InDictionary(string conditions) => CdkPrograms.Dictionary($$"""
        ["Principal"] = new Dictionary<string, object> { ["AWS"] = "111122223333" },
        ["Action"] = "sts:AssumeRole",
        ["Condition"] = new Dictionary<string, object>
        {
            {{conditions.ReplaceLineEndings("\n    ")}}
        },
        """);

    private static Scenario Scenario(string rule, string statements) => new(Libraries.Cdk, CdkPrograms.Stack(statements))
    {
        Rule = rule,
        EditorConfig = "[*.cs]\nrole_analyzers.own_account = 111122223333\n",
    };

    private static Task CheckAsync(string rule, string before, string after) => Fix.CheckAsync(Scenario(rule, before), CdkPrograms.Stack(after));
}
