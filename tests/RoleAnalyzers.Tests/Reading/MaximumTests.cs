using RoleAnalyzers.Tests.Equivalence;
using RoleAnalyzers.Tests.Harness;

namespace RoleAnalyzers.Tests.Reading;

/// <summary>Maximum session durations in the ways that programs set them, seen through ROLE1004.</summary>
public sealed class MaximumTests
{
    [Theory]
    [InlineData("[|Duration.Minutes(15)|]")]
    [InlineData("[|Duration.Seconds(3599)|]")]
    [InlineData("[|Duration.Millis(1000)|]")]
    [InlineData("[|Duration.Hours(13)|]")]
    [InlineData("[|Duration.Days(1)|]")]
    [InlineData("[|Duration.Hours(flag ? 24 : 1)|]")]
    [InlineData("[|flag ? Duration.Hours(24) : Duration.Hours(1)|]")]
    [InlineData("Duration.Hours(1)")]
    [InlineData("Duration.Minutes(60)")]
    [InlineData("Duration.Hours(12)")]
    [InlineData("Duration.Hours(hours)")]
    [InlineData("Duration.Parse(\"P2D\")")]
    [InlineData("null")]
    public Task Of_a_role(string maximum) =>
        CheckAsync($"new Role(this, \"R\", new RoleProps {{ AssumedBy = new AccountRootPrincipal(), MaxSessionDuration = {maximum} }});");

    [Theory]
    [InlineData("[|900|]")]
    [InlineData("[|24 * 3600|]")]
    [InlineData("[|TimeSpan.FromDays(1).TotalSeconds|]")]
    [InlineData("[|Math.Min(hours, 1) * 60|]")]
    [InlineData("3600")]
    [InlineData("43200.0")]
    [InlineData("hours * 3600")]
    [InlineData("null")]
    public Task Of_a_CfnRole(string maximum) =>
        CheckAsync($"new CfnRole(this, \"R\", new CfnRoleProps {{ AssumeRolePolicyDocument = new PolicyDocument(), MaxSessionDuration = {maximum} }});");

    [Theory]
    [InlineData("var props = new RoleProps { AssumedBy = new AccountRootPrincipal() }; props.MaxSessionDuration = [|Duration.Days(1)|]; new Role(this, \"R\", props);")]
    [InlineData("var day = Duration.Days(1); new Role(this, \"R\", new RoleProps { AssumedBy = new AccountRootPrincipal(), MaxSessionDuration = [|day|] });")]
    [InlineData("var role = new CfnRole(this, \"R\", new CfnRoleProps { AssumeRolePolicyDocument = new PolicyDocument() }); role.MaxSessionDuration = [|900|];")]
    [InlineData("var role = new CfnRole(this, \"R\", new CfnRoleProps { AssumeRolePolicyDocument = new PolicyDocument(), MaxSessionDuration = 900 }); role.MaxSessionDuration = 3600;")]
    [InlineData("new Role(this, \"R\", given);")]
    [InlineData("new Role(this, \"R\", new RoleProps { AssumedBy = new AccountRootPrincipal() });")]
    [InlineData("new LazyRole(this, \"R\", new LazyRoleProps { AssumedBy = new AccountRootPrincipal(), MaxSessionDuration = [|Duration.Days(1)|] });")]
    public Task Set_in_other_ways(string statements) => CheckAsync(statements);

    [Theory]
    [InlineData("_ = new CreateRoleRequest { RoleName = \"r\", MaxSessionDuration = [|900|] };")]
    [InlineData("_ = new CreateRoleRequest { RoleName = \"r\", MaxSessionDuration = 3600 };")]
    [InlineData("_ = new CreateRoleRequest { RoleName = \"r\", MaxSessionDuration = seconds };")]
    [InlineData("_ = new CreateRoleRequest { RoleName = \"r\", MaxSessionDuration = null };")]
    [InlineData("_ = new UpdateRoleRequest { RoleName = \"r\", MaxSessionDuration = [|(int)TimeSpan.FromDays(1).TotalSeconds|] };")]
    [InlineData("var request = new UpdateRoleRequest(); request.MaxSessionDuration = [|86400|];")]
    public async Task Of_a_request(string statements)
    {
        var analysis = await Analyze.CheckAsync(
            new Scenario(Libraries.Iam, $$"""
                using Amazon.IdentityManagement.Model;

                class C
                {
                    void M(int seconds)
                    {
                        {{statements}}
                    }
                }
                """) { Rule = "ROLE1004" });

        Assert.All(analysis.Messages, message => Assert.Contains(", and the call fails, ", message, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_message_says_where_it_fails()
    {
        var analysis = await CheckAsync("""
            new Role(this, "R", new RoleProps { AssumedBy = new AccountRootPrincipal(), MaxSessionDuration = [|Duration.Days(1)|] });
            new CfnRole(this, "S", new CfnRoleProps { AssumeRolePolicyDocument = new PolicyDocument(), MaxSessionDuration = [|900|] });
            """);

        Assert.Equal(
            [
                "The maximum session duration is set to 86400 seconds, and the CDK throws at synthesis, because a role has 3600 to 43200; set 43200",
                "The maximum session duration is set to 900 seconds, and the deployment fails, because a role has 3600 to 43200; set 3600",
            ],
            analysis.Messages);
    }

    private static Task<Analysis> CheckAsync(string statements) => Analyze.CheckAsync(
        new Scenario(Libraries.Cdk, ConstructForms.Stack(statements).Replace("Construct scope, string id)", "Construct scope, string id, RoleProps given, double hours, bool flag)"))
        {
            Rule = "ROLE1004",
        });
}
