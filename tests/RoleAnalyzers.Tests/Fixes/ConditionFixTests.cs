using RoleAnalyzers.Tests.Harness;

namespace RoleAnalyzers.Tests.Fixes;

/// <summary>ROLE2001 repaired: a condition that was meant to narrow gets the operator that does.</summary>
public sealed class ConditionFixTests
{
    private const string New = "new Dictionary<string, object>";

    [Theory]
    [InlineData("StringEqualsIfExists", "StringEquals")]
    [InlineData("StringLikeIfExists", "StringLike")]
    public Task A_block_that_holds_nothing_else_is_renamed(string before, string after) =>
        CheckAsync(
            $"{New} {{ [\"{before}\"] = {New} {{ [\"aws:PrincipalOrgID\"] = \"o-a1b2c3d4e5\" }} }}",
            $"{New} {{ [\"{after}\"] = {New} {{ [\"aws:PrincipalOrgID\"] = \"o-a1b2c3d4e5\" }} }}");

    [Fact]
    public Task The_braced_form_and_the_kind_of_literal_stay() =>
        CheckAsync(
            $"{New} {{ {{ @\"StringEqualsIfExists\", {New} {{ {{ \"aws:PrincipalOrgID\", \"o-a1b2c3d4e5\" }} }} }} }}",
            $"{New} {{ {{ @\"StringEquals\", {New} {{ {{ \"aws:PrincipalOrgID\", \"o-a1b2c3d4e5\" }} }} }} }}");

    [Fact]
    public Task The_key_alone_moves_to_a_new_block() =>
        CheckAsync(
            $"{New} {{ [\"StringEqualsIfExists\"] = {New} {{ [\"aws:PrincipalOrgID\"] = \"o-a1b2c3d4e5\", [\"aws:PrincipalTag/team\"] = \"a\" }} }}",
            $"{New} {{ [\"StringEqualsIfExists\"] = {New} {{ [\"aws:PrincipalTag/team\"] = \"a\" }}, [\"StringEquals\"] = {New} {{ [\"aws:PrincipalOrgID\"] = \"o-a1b2c3d4e5\" }} }}");

    [Fact]
    public Task The_key_moves_to_the_block_that_its_operator_has() =>
        CheckAsync(
            $"{New} {{ [\"StringEqualsIfExists\"] = {New} {{ [\"aws:PrincipalOrgID\"] = \"o-a1b2c3d4e5\" }}, [\"StringEquals\"] = {New} {{ [\"aws:PrincipalTag/team\"] = \"a\" }} }}",
            $"{New} {{ [\"StringEquals\"] = {New} {{ [\"aws:PrincipalTag/team\"] = \"a\", [\"aws:PrincipalOrgID\"] = \"o-a1b2c3d4e5\" }} }}");

    [Fact]
    public Task A_shared_dictionary_stays_and_another_fix_is_offered() =>
        Fix.CheckAsync(
            new(Libraries.Cdk, CdkPrograms.Stack($"var shared = {New} {{ [\"StringEqualsIfExists\"] = {New} {{ [\"aws:PrincipalOrgID\"] = \"o-a1b2c3d4e5\" }} }};\nConsole.WriteLine(shared);\nnew Role(this, \"Vendor\", new RoleProps {{ AssumedBy = [|new AnyPrincipal()|].WithConditions(shared) }});")) { Rule = "ROLE2001" },
            CdkPrograms.Stack($"var shared = {New} {{ [\"StringEqualsIfExists\"] = {New} {{ [{{|ROLE2010:\"aws:PrincipalOrgID\"|}}] = \"o-a1b2c3d4e5\" }} }};\nConsole.WriteLine(shared);\nnew Role(this, \"Vendor\", new RoleProps {{ AssumedBy = new AccountRootPrincipal().WithConditions(shared) }});"));

    [Fact]
    public Task An_added_condition_is_renamed() =>
        Fix.CheckAsync(
            new(Libraries.Cdk, CdkPrograms.Stack(Added("StringEqualsIfExists", "[|new AnyPrincipal()|]"))) { Rule = "ROLE2001" },
            CdkPrograms.Stack(Added("StringEquals", "new AnyPrincipal()")));

    private static string Added(string name, string principal) =>
        "var role = new Role(this, \"Vendor\", new RoleProps { AssumedBy = new AccountRootPrincipal() });\n"
        + $"var statement = new PolicyStatement(new PolicyStatementProps {{ Actions = new[] {{ \"sts:AssumeRole\" }}, Principals = new[] {{ {principal} }} }});\n"
        + $"statement.AddCondition(\"{name}\", {New} {{ [\"aws:PrincipalOrgID\"] = \"o-a1b2c3d4e5\" }});\n"
        + "role.AssumeRolePolicy.AddStatements(statement);";

    private static Task CheckAsync(string before, string after) =>
        Fix.CheckAsync(
            new(Libraries.Cdk, CdkPrograms.Stack($"new Role(this, \"Vendor\", new RoleProps {{ AssumedBy = [|new AnyPrincipal()|].WithConditions({before}) }});")) { Rule = "ROLE2001" },
            CdkPrograms.Stack($"new Role(this, \"Vendor\", new RoleProps {{ AssumedBy = new AnyPrincipal().WithConditions({after}) }});"));
}
