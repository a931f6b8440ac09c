using RoleAnalyzers.Tests.Harness;

namespace RoleAnalyzers.Tests.Fixes;

/// <summary>ROLE2009 and ROLE2011 repaired: elements that go, get their right name, or are added.</summary>
public sealed class ElementFixTests
{
    private const string Principals = "Principals = new[] { new ServicePrincipal(\"ec2.amazonaws.com\") },";
    private const string Actions = "Actions = new[] { \"sts:AssumeRole\" },";
    private const string Principal = "[\"Principal\"] = new Dictionary<string, object> { [\"Service\"] = \"ec2.amazonaws.com\" },";
    private const string Action = "[\"Action\"] = \"sts:AssumeRole\",";

    [Theory]
    [InlineData("Resources = new[] { [|\"*\"|] },")]
    [InlineData("NotResources = [[|\"arn:aws:s3:::reports\"|]], // all others")]
    public Task The_resources_of_a_statement_go(string resources) =>
        CheckAsync(
            "ROLE2009",
            CdkPrograms.Statement($"{Principals}\n{resources}\n{Actions}"),
            CdkPrograms.Statement($"{Principals}\n{Actions}"));

    [Fact]
    public async Task Resources_that_a_call_adds_stay() =>
        Assert.Empty(await Fix.OfferedAsync(Scenario("ROLE2009", $$"""
            var role = new Role(this, "Vendor", new RoleProps { AssumedBy = new AccountRootPrincipal() });
            var statement = new PolicyStatement(new PolicyStatementProps { {{Principals}} {{Actions}} Resources = new[] { [|"*"|] } });
            statement.AddResources("arn:aws:s3:::reports");
            role.AssumeRolePolicy.AddStatements(statement);
            """)));

    [Theory]
    [InlineData("[[|\"Resource\"|]] = \"*\",")]
    [InlineData("[[|\"NotResource\"|]] = new[] { \"arn:aws:s3:::reports\" }, // all others")]
    public Task The_resources_of_a_dictionary_go(string resources) =>
        CheckAsync(
            "ROLE2009",
            CdkPrograms.Dictionary($"{Principal}\n{resources}\n{Action}"),
            CdkPrograms.Dictionary($"{Principal}\n{Action}"));

    [Theory]
    [InlineData("[[|\"Actions\"|]] = \"sts:AssumeRole\",", "[\"Action\"] = \"sts:AssumeRole\",")]
    [InlineData("[[|@\"Acton\"|]] = new[] { \"sts:AssumeRole\" }, // the one", "[@\"Action\"] = new[] { \"sts:AssumeRole\" }, // the one")]
    public Task A_misspelt_element_gets_its_name(string before, string after) =>
        CheckAsync("ROLE2009", CdkPrograms.Dictionary($"{Principal}\n{before}"), CdkPrograms.Dictionary($"{Principal}\n{after}"));

    [Fact]
    public Task A_version_that_there_is_not() =>
        CheckAsync(
            "ROLE2009",
            Versioned("[\"Version\"] = [|\"2024-01-01\"|],"),
            Versioned("[\"Version\"] = \"2012-10-17\","));

    [Fact]
    public Task An_old_version() =>
        CheckAsync(
            "ROLE2011",
            Versioned("[\"Version\"] = [|\"2008-10-17\"|], // as ever"),
            Versioned("[\"Version\"] = \"2012-10-17\", // as ever"));

    [Fact]
    public Task A_missing_version_comes_first() =>
        CheckAsync(
            "ROLE2011",
            $$"""
            new CfnRole(this, "Vendor", new CfnRoleProps
            {
                AssumeRolePolicyDocument = [|new Dictionary<string, object>
                {
                    // The instances.
                    { "Statement", new Dictionary<string, object> { ["Effect"] = "Allow", {{Principal}} {{Action}} } },
                }|],
            });
            """,
            $$"""
            new CfnRole(this, "Vendor", new CfnRoleProps
            {
                AssumeRolePolicyDocument = new Dictionary<string, object>
                {
                    { "Version", "2012-10-17" },
                    // The instances.
                    { "Statement", new Dictionary<string, object> { ["Effect"] = "Allow", {{Principal}} {{Action}} } },
                },
            });
            """);

    [Fact]
    public Task A_missing_version_on_one_line() =>
        CheckAsync(
            "ROLE2011",
            $"new CfnRole(this, \"Vendor\", new CfnRoleProps {{ AssumeRolePolicyDocument = [|new Dictionary<string, object> {{ [\"Statement\"] = new Dictionary<string, object> {{ [\"Effect\"] = \"Allow\", {Principal} {Action} }} }}|] }});",
            $"new CfnRole(this, \"Vendor\", new CfnRoleProps {{ AssumeRolePolicyDocument = new Dictionary<string, object> {{ [\"Version\"] = \"2012-10-17\", [\"Statement\"] = new Dictionary<string, object> {{ [\"Effect\"] = \"Allow\", {Principal} {Action} }} }} }});");

    private static string Versioned(string version) => $$"""
        new CfnRole(this, "Vendor", new CfnRoleProps
        {
            AssumeRolePolicyDocument = new Dictionary<string, object>
            {
                {{version}}
                ["Statement"] = new Dictionary<string, object> { ["Effect"] = "Allow", {{Principal}} {{Action}} },
            },
        });
        """;

    private static Scenario Scenario(string rule, string statements) => new(Libraries.Cdk, CdkPrograms.Stack(statements)) { Rule = rule };

    private static Task CheckAsync(string rule, string before, string after) => Fix.CheckAsync(Scenario(rule, before), CdkPrograms.Stack(after));
}
