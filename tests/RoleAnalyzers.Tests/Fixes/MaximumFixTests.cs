using RoleAnalyzers.Tests.Harness;

namespace RoleAnalyzers.Tests.Fixes;

/// <summary>ROLE1004 repaired: the nearest maximum that a role can have, in the style of the expression.</summary>
public sealed class MaximumFixTests
{
    [Theory]
    [InlineData("Duration.Hours(13)", "Duration.Hours(12)")]
    [InlineData("Duration.Days(1)", "Duration.Hours(12)")]
    [InlineData("Duration.Minutes(15)", "Duration.Minutes(60)")]
    [InlineData("Duration.Seconds(amount: 900)", "Duration.Seconds(amount: 3600)")]
    [InlineData("Amazon.CDK.Duration.Hours(24)", "Amazon.CDK.Duration.Hours(12)")]
    [InlineData("Duration.Millis(1000)", "Duration.Hours(1)")]
    public Task Of_a_role(string before, string after) =>
        CheckAsync(Role($"[|{before}|]"), Role(after));

    [Theory]
    [InlineData("900", "3600")]
    [InlineData("24 * 3600", "43200")]
    [InlineData("TimeSpan.FromHours(24).TotalSeconds", "TimeSpan.FromHours(12).TotalSeconds")]
    public Task Of_a_CfnRole(string before, string after) =>
        CheckAsync(CfnRole($"[|{before}|]"), CfnRole(after));

    [Fact]
    public Task A_variable_is_changed_where_it_is_written() =>
        CheckAsync(
            "var day = Duration.Days(1); // a shift\n" + Role("[|day|]"),
            "var day = Duration.Hours(12); // a shift\n" + Role("day"));

    [Fact]
    public Task A_variable_that_serves_something_else_gives_way() =>
        CheckAsync(
            "var day = Duration.Days(1);\nConsole.WriteLine(day);\n" + Role("[|day|]"),
            "var day = Duration.Days(1);\nConsole.WriteLine(day);\n" + Role("Duration.Hours(12)"));

    [Fact]
    public async Task It_is_in_a_Fix_All() =>
        Assert.Equal([("Set 43200 seconds", "first")], await Fix.OfferedAsync(Scenario(Role("[|Duration.Hours(13)|]"))));

    private static string Role(string maximum) =>
        $"new Role(this, \"Admin\", new RoleProps {{ AssumedBy = new AccountRootPrincipal(), MaxSessionDuration = {maximum} }});";

    private static string CfnRole(string maximum) =>
        $"new CfnRole(this, \"Admin\", new CfnRoleProps {{ AssumeRolePolicyDocument = new PolicyDocument(), MaxSessionDuration = {maximum} }});";

    private static Scenario Scenario(string statements) => new(Libraries.Cdk, CdkPrograms.Stack(statements)) { Rule = "ROLE1004" };

    private static Task CheckAsync(string before, string after) => Fix.CheckAsync(Scenario(before), CdkPrograms.Stack(after));
}
