using RoleAnalyzers.Tests.Harness;

namespace RoleAnalyzers.Tests.Fixes;

/// <summary>ROLE2008 and ROLE4003 repaired: the account's root ARN, and the service that was meant.</summary>
public sealed class PrincipalValueFixTests
{
    [Theory]
    [InlineData("new ServicePrincipal(\"lambda.amazon.com\")", "new ServicePrincipal(\"lambda.amazonaws.com\")")]
    [InlineData("new ServicePrincipal(@\"lambda.amazon.com\")", "new ServicePrincipal(@\"lambda.amazonaws.com\")")]
    [InlineData("new ServicePrincipal(\"\"\"lambda.amazon.com\"\"\")", "new ServicePrincipal(\"\"\"lambda.amazonaws.com\"\"\")")]
    [InlineData("new ServicePrincipal(service: \"lambda.amazon.com\")", "new ServicePrincipal(service: \"lambda.amazonaws.com\")")]
    [InlineData("new ServicePrincipal(\"stepfunctions\")", "new ServicePrincipal(\"states.amazonaws.com\")")]
    [InlineData("new ServicePrincipal(\"lambda\" + \".amazon.com\")", "new ServicePrincipal(\"lambda.amazonaws.com\")")]
    [InlineData(
        "new ServicePrincipal(\"eventts.amazonaws.com\", new ServicePrincipalOpts { Region = \"eu-west-1\" })",
        "new ServicePrincipal(\"events.amazonaws.com\", new ServicePrincipalOpts { Region = \"eu-west-1\" })")]
    public Task A_service_of_a_role(string before, string after) =>
        CheckAsync("ROLE4003", CdkPrograms.Role($"[|{before}|]"), CdkPrograms.Role(after));

    [Fact]
    public Task A_service_in_a_composite() =>
        CheckAsync(
            "ROLE4003",
            CdkPrograms.Role("new CompositePrincipal(new ServicePrincipal(\"ec2.amazonaws.com\"), [|new ServicePrincipal(\"lamdba.amazonaws.com\")|] /* the handler */)"),
            CdkPrograms.Role("new CompositePrincipal(new ServicePrincipal(\"ec2.amazonaws.com\"), new ServicePrincipal(\"lambda.amazonaws.com\") /* the handler */)"));

    [Theory]
    [InlineData("var lambda = \"lambda.amazon.com\";", "var lambda = \"lambda.amazonaws.com\";")]
    [InlineData("const string lambda = \"lambda.amazon.com\"; // the handler", "const string lambda = \"lambda.amazonaws.com\"; // the handler")]
    public Task A_name_is_changed_where_it_is_written(string before, string after) =>
        CheckAsync(
            "ROLE4003",
            before + "\n" + CdkPrograms.Role("[|new ServicePrincipal(lambda)|]"),
            after + "\n" + CdkPrograms.Role("new ServicePrincipal(lambda)"));

    [Fact]
    public Task A_name_that_serves_something_else_gives_way() =>
        CheckAsync(
            "ROLE4003",
            "var lambda = \"lambda.amazon.com\";\nConsole.WriteLine(lambda);\n" + CdkPrograms.Role("[|new ServicePrincipal(lambda)|]"),
            "var lambda = \"lambda.amazon.com\";\nConsole.WriteLine(lambda);\n" + CdkPrograms.Role("new ServicePrincipal(\"lambda.amazonaws.com\")"));

    [Fact]
    public Task A_constant_of_another_file_is_changed_there() =>
        Fix.CheckAsync(
            Program(CdkPrograms.Role("[|new ServicePrincipal(Services.Lambda)|]"), "lambda.amazon.com"),
            Program(CdkPrograms.Role("new ServicePrincipal(Services.Lambda)"), "lambda.amazonaws.com"));

    [Fact]
    public Task A_call_on_a_statement()
    {
        const string Program = """
            var role = new Role(this, "Vendor", new RoleProps { AssumedBy = new AccountRootPrincipal() });
            var statement = new PolicyStatement();
            statement.AddActions("sts:AssumeRole");
            {0};
            role.AssumeRolePolicy.AddStatements(statement);
            """;
        return CheckAsync(
            "ROLE4003",
            Program.Replace("{0}", "[|statement.AddServicePrincipal(\"lambda.amazon.com\")|]"),
            Program.Replace("{0}", "statement.AddServicePrincipal(\"lambda.amazonaws.com\")"));
    }

    [Theory]
    [InlineData("[\"Principal\"] = new Dictionary<string, object> { [\"Service\"] = {0} },")]
    [InlineData("[\"Principal\"] = new Dictionary<string, object> { { \"Service\", new[] { \"ec2.amazonaws.com\", {0} } } },")]
    [InlineData("[\"Principal\"] = new Dictionary<string, string> { [\"Service\"] = {0} }, // the handler")]
    [InlineData("[\"Principal\"] = new Dictionary<string, string[]> { [\"Service\"] = [{0}] },")]
    public Task A_text_in_a_dictionary(string entry) =>
        CheckAsync(
            "ROLE4003",
            CdkPrograms.Dictionary(entry.Replace("{0}", "[|\"lambda.amazon.com\"|]") + "\n[\"Action\"] = \"sts:AssumeRole\","),
            CdkPrograms.Dictionary(entry.Replace("{0}", "\"lambda.amazonaws.com\"") + "\n[\"Action\"] = \"sts:AssumeRole\","));

    [Theory]
    [InlineData("new ArnPrincipal(\"arn:aws:iam::111122223333\")", "new ArnPrincipal(\"arn:aws:iam::111122223333:root\")")]
    [InlineData("new ArnPrincipal(@\"arn:aws-cn:iam::111122223333:\")", "new ArnPrincipal(@\"arn:aws-cn:iam::111122223333:root\")")]
    public Task The_root_ARN_of_an_account(string before, string after) =>
        CheckAsync("ROLE2008", CdkPrograms.Role($"[|{before}|]"), CdkPrograms.Role(after), Own);

    [Fact]
    public Task The_root_ARN_in_a_dictionary() =>
        CheckAsync(
            "ROLE2008",
            CdkPrograms.Dictionary("[\"Principal\"] = new Dictionary<string, object> { [\"AWS\"] = [|\"arn:aws:iam::111122223333\"|] },\n[\"Action\"] = \"sts:AssumeRole\","),
            CdkPrograms.Dictionary("[\"Principal\"] = new Dictionary<string, object> { [\"AWS\"] = \"arn:aws:iam::111122223333:root\" },\n[\"Action\"] = \"sts:AssumeRole\","),
            Own);

    [Fact]
    public async Task A_principal_that_another_policy_shares_stays()
    {
        var offered = await Fix.OfferedAsync(new(Libraries.Cdk, CdkPrograms.Stack(
            "var lambda = [|new ServicePrincipal(\"lambda.amazon.com\")|];\nConsole.WriteLine(lambda);\n" + CdkPrograms.Role("lambda")))
        {
            Rule = "ROLE4003",
        });

        Assert.Empty(offered);
    }

    private const string Own = "[*.cs]\nrole_analyzers.own_account = 111122223333\n";

    private static Scenario Program(string statements, string service) => new(
        Libraries.Cdk,
        ImmutableSortedDictionary<string, string>.Empty
            .Add("Program.cs", CdkPrograms.Stack(statements))
            .Add("Services.cs", $"internal static class Services\n{{\n    internal const string Lambda = \"{service}\";\n}}\n"))
    {
        Rule = "ROLE4003",
    };

    private static Task CheckAsync(string rule, string before, string after, string? options = null) =>
        Fix.CheckAsync(new(Libraries.Cdk, CdkPrograms.Stack(before)) { Rule = rule, EditorConfig = options }, CdkPrograms.Stack(after));
}
