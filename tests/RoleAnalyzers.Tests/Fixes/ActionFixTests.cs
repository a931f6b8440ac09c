using RoleAnalyzers.Tests.Harness;

namespace RoleAnalyzers.Tests.Fixes;

/// <summary>ROLE2004 and ROLE2005 repaired: the action that was meant, the one that fits, and the one that is missing.</summary>
public sealed class ActionFixTests
{
    private const string Saml = "arn:aws:iam::111122223333:saml-provider/Okta";
    private const string Oidc = "arn:aws:iam::111122223333:oidc-provider/idp.example.com";

    [Theory]
    [InlineData("\"sts:AsumeRole\"", "\"sts:AssumeRole\"")]
    [InlineData("@\"AssumeRole\"", "@\"sts:AssumeRole\"")]
    [InlineData("\"sts:*\"", "\"sts:AssumeRole\"")]
    public Task An_action_of_a_statement(string before, string after) =>
        CheckAsync("ROLE2004", Ec2($"Actions = new[] {{ [|{before}|] }},"), Ec2($"Actions = new[] {{ {after} }},"));

    [Theory]
    [InlineData("\"sts:AssumeRole\", {0}", "\"sts:TagSesion\"", "\"sts:TagSession\"")]
    [InlineData("{0}, \"sts:AssumeRole\"", "\"sts:SetSourceIdentit\"", "\"sts:SetSourceIdentity\"")]
    public Task An_action_among_others(string list, string before, string after) =>
        CheckAsync("ROLE2004", Ec2($"Actions = [{list.Replace("{0}", $"[|{before}|]")}],"), Ec2($"Actions = [{list.Replace("{0}", after)}],"));

    [Fact]
    public Task An_action_that_a_call_adds()
    {
        const string Program = """
            var role = new Role(this, "Vendor", new RoleProps { AssumedBy = new AccountRootPrincipal() });
            var statement = new PolicyStatement();
            statement.AddActions({0}); // the function
            statement.AddServicePrincipal("lambda.amazonaws.com");
            role.AssumeRolePolicy.AddStatements(statement);
            """;
        return CheckAsync("ROLE2004", Program.Replace("{0}", "[|\"sts:*\"|]"), Program.Replace("{0}", "\"sts:AssumeRole\""));
    }

    [Theory]
    [InlineData("[\"Action\"] = {0},")]
    [InlineData("[\"Action\"] = new[] { {0} },")]
    [InlineData("[\"Action\"] = new List<string> { {0} }, // all of them")]
    public Task An_action_of_a_dictionary(string entry) =>
        CheckAsync(
            "ROLE2004",
            CdkPrograms.Dictionary("[\"Principal\"] = new Dictionary<string, object> { [\"Service\"] = \"ec2.amazonaws.com\" },\n" + entry.Replace("{0}", "[|\"sts:*\"|]")),
            CdkPrograms.Dictionary("[\"Principal\"] = new Dictionary<string, object> { [\"Service\"] = \"ec2.amazonaws.com\" },\n" + entry.Replace("{0}", "\"sts:AssumeRole\"")));

    [Theory]
    // Where it serves nothing else, where it is written; else where it is used.
    [InlineData("const string action = [|\"sts:*\"|];", "const string action = \"sts:AssumeRole\";", "action", "action")]
    [InlineData("var action = [|\"sts:*\"|];\nConsole.WriteLine(action);", "var action = \"sts:*\";\nConsole.WriteLine(action);", "action", "\"sts:AssumeRole\"")]
    public Task An_action_in_a_variable(string before, string after, string use, string usedAfter) =>
        CheckAsync("ROLE2004", $"{before}\n" + Ec2($"Actions = new[] {{ {use} }},"), $"{after}\n" + Ec2($"Actions = new[] {{ {usedAfter} }},"));

    [Fact]
    public async Task Actions_that_another_statement_shares_stay() =>
        Assert.Empty(await Fix.OfferedAsync(Scenario(
            "ROLE2004", "var actions = new[] { [|\"sts:*\"|] };\nConsole.WriteLine(actions);\n" + Ec2("Actions = actions,"))));

    [Theory]
    [InlineData("new FederatedPrincipal(\"{0}\", new Dictionary<string, object>())", "new FederatedPrincipal(\"{0}\", new Dictionary<string, object>(), \"sts:AssumeRoleWithSAML\")")]
    [InlineData("new FederatedPrincipal(\"{0}\", new Dictionary<string, object>(), null)", "new FederatedPrincipal(\"{0}\", new Dictionary<string, object>(), \"sts:AssumeRoleWithSAML\")")]
    [InlineData("new FederatedPrincipal(\"{0}\")", "new FederatedPrincipal(\"{0}\", assumeRoleAction: \"sts:AssumeRoleWithSAML\")")]
    [InlineData("new FederatedPrincipal(federated: \"{0}\", conditions: null)", "new FederatedPrincipal(federated: \"{0}\", conditions: null, assumeRoleAction: \"sts:AssumeRoleWithSAML\")")]
    public Task A_federation_without_an_action(string before, string after) =>
        CheckAsync(
            "ROLE2005",
            CdkPrograms.Role($"[|{before.Replace("{0}", Saml)}|]"),
            CdkPrograms.Role($"{{|ROLE2007:{after.Replace("{0}", Saml)}|}}"));

    [Theory]
    [InlineData("new FederatedPrincipal(\"{0}\", {1})", "new WebIdentityPrincipal(\"{0}\", {1})")]
    [InlineData("new Amazon.CDK.AWS.IAM.FederatedPrincipal(\"{0}\", {1})", "new Amazon.CDK.AWS.IAM.WebIdentityPrincipal(\"{0}\", {1})")]
    // That class takes no action.
    [InlineData("new FederatedPrincipal(\"{0}\", {1}, null)", "new FederatedPrincipal(\"{0}\", {1}, \"sts:AssumeRoleWithWebIdentity\")")]
    public Task A_web_identity_without_an_action(string before, string after)
    {
        const string Conditions = "new Dictionary<string, object> { [\"StringEquals\"] = new Dictionary<string, object> { [\"idp.example.com:sub\"] = \"build\" } }";
        return CheckAsync(
            "ROLE2005",
            CdkPrograms.Role($"[|{before.Replace("{0}", Oidc).Replace("{1}", Conditions)}|]"),
            CdkPrograms.Role(after.Replace("{0}", Oidc).Replace("{1}", Conditions)));
    }

    [Fact]
    public Task A_federation_with_another_action() =>
        CheckAsync(
            "ROLE2005",
            CdkPrograms.Role($"[|new FederatedPrincipal(\"{Saml}\", {Audience}, \"sts:AssumeRole\")|]"),
            CdkPrograms.Role($"new FederatedPrincipal(\"{Saml}\", {Audience}, \"sts:AssumeRoleWithSAML\")"));

    [Fact]
    public Task A_target_typed_creation() =>
        CheckAsync(
            "ROLE2005",
            $"FederatedPrincipal okta = [|new(\"{Saml}\", {Audience})|];\n" + CdkPrograms.Role("okta"),
            $"FederatedPrincipal okta = new(\"{Saml}\", {Audience}, \"sts:AssumeRoleWithSAML\");\n" + CdkPrograms.Role("okta"));

    [Theory]
    [InlineData("[\"Service\"] = [|\"ec2.amazonaws.com\"|]", "sts:AssumeRoleWithWebIdentity", "sts:AssumeRole")]
    [InlineData("[\"Federated\"] = [|\"arn:aws:iam::111122223333:oidc-provider/idp.example.com\"|]", "sts:AssumeRole", "sts:AssumeRoleWithWebIdentity")]
    public Task The_action_of_a_dictionary_that_does_not_fit(string principal, string before, string after)
    {
        const string Condition = "[\"Condition\"] = new Dictionary<string, object> { [\"StringEquals\"] = new Dictionary<string, object> { [\"idp.example.com:sub\"] = \"build\" } },";
        return CheckAsync(
            "ROLE2005",
            CdkPrograms.Dictionary($"[\"Principal\"] = new Dictionary<string, object> {{ {principal} }},\n[\"Action\"] = \"{before}\",\n{Condition}"),
            CdkPrograms.Dictionary($"[\"Principal\"] = new Dictionary<string, object> {{ {principal.Replace("[|", "").Replace("|]", "")} }},\n[\"Action\"] = \"{after}\",\n{Condition}"));
    }

    [Theory]
    [InlineData("[|new ServicePrincipal(\"pods.eks.amazonaws.com\")|]", "new ServicePrincipal(\"pods.eks.amazonaws.com\").WithSessionTags()")]
    [InlineData(
        "new CompositePrincipal(new ServicePrincipal(\"ec2.amazonaws.com\"), [|new ServicePrincipal(\"pods.eks.amazonaws.com\")|])",
        "new CompositePrincipal(new ServicePrincipal(\"ec2.amazonaws.com\"), new ServicePrincipal(\"pods.eks.amazonaws.com\").WithSessionTags())")]
    public Task Session_tags_of_a_role(string before, string after) =>
        CheckAsync("ROLE2005", CdkPrograms.Role(before), CdkPrograms.Role(after));

    [Theory]
    [InlineData("ServicePrincipal pods = [|new ServicePrincipal({0})|];", "PrincipalBase pods = new ServicePrincipal({0}).WithSessionTags();")]
    [InlineData("ServicePrincipal pods = [|new({0})|];", "PrincipalBase pods = new ServicePrincipal({0}).WithSessionTags();")]
    public Task Session_tags_of_a_variable(string before, string after) =>
        CheckAsync(
            "ROLE2005",
            before.Replace("{0}", "\"pods.eks.amazonaws.com\"") + "\n" + CdkPrograms.Role("pods"),
            after.Replace("{0}", "\"pods.eks.amazonaws.com\"") + "\n" + CdkPrograms.Role("pods"));

    [Theory]
    [InlineData("new[] { \"sts:AssumeRole\" }", "new[] { \"sts:AssumeRole\", \"sts:TagSession\" }")]
    [InlineData("new[] { \"sts:AssumeRole\", }", "new[] { \"sts:AssumeRole\", \"sts:TagSession\", }")]
    [InlineData("[\"sts:AssumeRole\"]", "[\"sts:AssumeRole\", \"sts:TagSession\"]")]
    [InlineData("new string[]\n{\n    \"sts:AssumeRole\", // in the pod\n}", "new string[]\n{\n    \"sts:AssumeRole\", // in the pod\n    \"sts:TagSession\",\n}")]
    [InlineData("[\n    \"sts:AssumeRole\" // in the pod\n]", "[\n    \"sts:AssumeRole\", // in the pod\n    \"sts:TagSession\"\n]")]
    public Task A_missing_action_of_a_statement(string before, string after) =>
        CheckAsync(
            "ROLE2005",
            CdkPrograms.Statement($"Actions = {before},\nPrincipals = new[] {{ [|new ServicePrincipal(\"pods.eks.amazonaws.com\")|] }},"),
            CdkPrograms.Statement($"Actions = {after},\nPrincipals = new[] {{ new ServicePrincipal(\"pods.eks.amazonaws.com\") }},"));

    [Theory]
    [InlineData("\"sts:AssumeRole\"", "new[] { \"sts:AssumeRole\", \"sts:TagSession\", \"sts:SetSourceIdentity\" }")]
    [InlineData("new List<string> { \"sts:AssumeRole\" }", "new List<string> { \"sts:AssumeRole\", \"sts:TagSession\", \"sts:SetSourceIdentity\" }")]
    [InlineData("new[] { \"sts:AssumeRole\", \"sts:TagSession\" }", "new[] { \"sts:AssumeRole\", \"sts:TagSession\", \"sts:SetSourceIdentity\" }")]
    public Task Missing_actions_of_a_dictionary(string before, string after) =>
        CheckAsync(
            "ROLE2005",
            CdkPrograms.Dictionary($"[\"Principal\"] = new Dictionary<string, object> {{ [\"Service\"] = [|\"rolesanywhere.amazonaws.com\"|] }},\n[\"Action\"] = {before},"),
            CdkPrograms.Dictionary($"[\"Principal\"] = new Dictionary<string, object> {{ [\"Service\"] = \"rolesanywhere.amazonaws.com\" }},\n[\"Action\"] = {after},"));

    [Fact]
    public Task A_missing_action_is_added_by_a_call()
    {
        const string Program = """
            var role = new Role(this, "Vendor", new RoleProps { AssumedBy = new AccountRootPrincipal() });
            var statement = new PolicyStatement();
            {0}
            statement.AddActions("sts:AssumeRole");
            role.AssumeRolePolicy.AddStatements(statement);
            """;
        return CheckAsync(
            "ROLE2005",
            Program.Replace("{0}", "[|statement.AddServicePrincipal(\"pods.eks.amazonaws.com\")|];"),
            Program.Replace("{0}", "statement.AddServicePrincipal(\"pods.eks.amazonaws.com\");\nstatement.AddActions(\"sts:TagSession\");"));
    }

    [Theory]
    // The CDK has a word for session tags, and none for a source identity.
    [InlineData("", "[|new ServicePrincipal(\"rolesanywhere.amazonaws.com\")|]")]
    // What serves another policy stays as it is.
    [InlineData("IPrincipal pods = [|new ServicePrincipal(\"pods.eks.amazonaws.com\")|];\nConsole.WriteLine(pods);", "pods")]
    public async Task Where_it_cannot_be_written_it_is_not_offered(string before, string principal) =>
        Assert.Empty(await Fix.OfferedAsync(Scenario("ROLE2005", before + "\n" + CdkPrograms.Role(principal))));

    [Fact]
    public async Task Only_what_makes_no_dead_statement_live_is_in_a_Fix_All()
    {
        Assert.Equal(
            [("Allow sts:AssumeRole instead", "first")],
            await Fix.OfferedAsync(Scenario("ROLE2004", Ec2("Actions = new[] { [|\"sts:*\"|] },"))));
        Assert.Equal(
            [("Allow sts:AssumeRoleWithSAML instead", "single:ReplaceAction")],
            await Fix.OfferedAsync(Scenario("ROLE2005", CdkPrograms.Role($"[|new FederatedPrincipal(\"{Saml}\", {Audience})|]"))));
        Assert.Equal(
            [("Allow sts:TagSession too", "single:AddActions")],
            await Fix.OfferedAsync(Scenario("ROLE2005", CdkPrograms.Role("[|new ServicePrincipal(\"pods.eks.amazonaws.com\")|]"))));
    }

    private const string Audience = "new Dictionary<string, object> { [\"StringEquals\"] = new Dictionary<string, object> { [\"SAML:aud\"] = \"https://signin.aws.amazon.com/saml\" } }";

    private static string Ec2(string actions) =>
        CdkPrograms.Statement($"{actions}\nPrincipals = new[] {{ new ServicePrincipal(\"ec2.amazonaws.com\") }},");

    private static Scenario Scenario(string rule, string statements) => new(Libraries.Cdk, CdkPrograms.Stack(statements)) { Rule = rule };

    private static Task CheckAsync(string rule, string before, string after) => Fix.CheckAsync(Scenario(rule, before), CdkPrograms.Stack(after));
}
