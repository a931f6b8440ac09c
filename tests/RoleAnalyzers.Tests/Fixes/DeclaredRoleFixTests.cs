using RoleAnalyzers.Tests.Harness;

namespace RoleAnalyzers.Tests.Fixes;

/// <summary>ROLE1003 and ROLE3010 repaired where the role is declared in a file of its own.</summary>
public sealed class DeclaredRoleFixTests
{
    [Theory]
    [InlineData("new RoleProps { RoleName = \"Deployer\", AssumedBy = new AccountRootPrincipal() }", "new RoleProps { RoleName = \"Deployer\", AssumedBy = new AccountRootPrincipal(), MaxSessionDuration = Duration.Hours(4) }")]
    [InlineData("new RoleProps { RoleName = \"Deployer\", MaxSessionDuration = Duration.Hours(2), AssumedBy = new AccountRootPrincipal() }", "new RoleProps { RoleName = \"Deployer\", MaxSessionDuration = Duration.Hours(4), AssumedBy = new AccountRootPrincipal() }")]
    [InlineData("new RoleProps { RoleName = \"Deployer\", MaxSessionDuration = Duration.Minutes(90), AssumedBy = new AccountRootPrincipal() }", "new RoleProps { RoleName = \"Deployer\", MaxSessionDuration = Duration.Minutes(240), AssumedBy = new AccountRootPrincipal() }")]
    public async Task The_roles_maximum_is_raised_in_its_file(string before, string after)
    {
        var scenario = Scenario($"new Role(this, \"Deployer\", {before});", "{|ROLE1003:14400|}");

        Assert.Equal(
            ["first", "single:RaiseMaximum"], (await Fix.OfferedAsync(scenario)).Select(action => action.EquivalenceKey));
        await Fix.CheckAsync(scenario, Scenario($"new Role(this, \"Deployer\", {after});", "14400"), action: 1);
    }

    [Fact]
    public Task A_number_of_seconds_stays_one() => Fix.CheckAsync(
        Scenario("new CfnRole(this, \"Deployer\", new CfnRoleProps { RoleName = \"Deployer\", AssumeRolePolicyDocument = new PolicyDocument(), MaxSessionDuration = 7200 });", "{|ROLE1003:14400|}"),
        Scenario("new CfnRole(this, \"Deployer\", new CfnRoleProps { RoleName = \"Deployer\", AssumeRolePolicyDocument = new PolicyDocument(), MaxSessionDuration = 14400 });", "14400"),
        action: 1);

    [Fact]
    public Task Or_the_duration_becomes_the_maximum() => Fix.CheckAsync(
        Scenario("new Role(this, \"Deployer\", new RoleProps { RoleName = \"Deployer\", AssumedBy = new AccountRootPrincipal(), MaxSessionDuration = Duration.Hours(2) });", "{|ROLE1003:14400|}"),
        Scenario("new Role(this, \"Deployer\", new RoleProps { RoleName = \"Deployer\", AssumedBy = new AccountRootPrincipal(), MaxSessionDuration = Duration.Hours(2) });", "7200"));

    private static Scenario Scenario(string role, string duration) => new(
        Libraries.StsV4 | Libraries.Cdk,
        ImmutableSortedDictionary<string, string>.Empty
            .Add("Call.cs", $$"""
                using Amazon.Runtime;
                using Amazon.SecurityToken;
                using Amazon.SecurityToken.Model;

                public static class Call
                {
                    public static Task RunAsync(AWSCredentials user, string account) => new AmazonSecurityTokenServiceClient(user).AssumeRoleAsync(
                        new AssumeRoleRequest { RoleArn = $"arn:aws:iam::{account}:role/Deployer", RoleSessionName = "hop", DurationSeconds = {{duration}} });
                }
                """)
            .Add("Roles.cs", $$"""
                using Amazon.CDK;
                using Amazon.CDK.AWS.IAM;
                using Constructs;

                public class RoleStack : Stack
                {
                    public RoleStack(Construct scope)
                        : base(scope, "roles")
                    {
                        {{role}}
                    }
                }
                """));
}
