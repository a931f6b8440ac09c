using RoleAnalyzers.Tests.Harness;

namespace RoleAnalyzers.Tests.Fixes;

/// <summary>ROLE2001 repaired: the stack's own account, or the callers of the organisation, in place of anybody.</summary>
public sealed class PrincipalFixTests
{
    [Theory]
    [InlineData("new AnyPrincipal()", "new AccountRootPrincipal()")]
    [InlineData("new StarPrincipal()", "new AccountRootPrincipal()")]
    [InlineData("new ArnPrincipal(\"*\")", "new AccountRootPrincipal()")]
    [InlineData("new Amazon.CDK.AWS.IAM.AnyPrincipal()", "new Amazon.CDK.AWS.IAM.AccountRootPrincipal()")]
    [InlineData("new global::Amazon.CDK.AWS.IAM.AnyPrincipal()", "new global::Amazon.CDK.AWS.IAM.AccountRootPrincipal()")]
    public Task Own_account(string before, string after) =>
        CheckAsync($"new Role(this, \"Vendor\", new RoleProps {{ AssumedBy = [|{before}|] }});", $"new Role(this, \"Vendor\", new RoleProps {{ AssumedBy = {after} }});");

    [Fact]
    public Task A_qualifier_stays() =>
        CheckAsync(
            "new IAM.Role(this, \"Vendor\", new IAM.RoleProps { AssumedBy = [|new IAM.AnyPrincipal()|] });",
            "new IAM.Role(this, \"Vendor\", new IAM.RoleProps { AssumedBy = new IAM.AccountRootPrincipal() });",
            "using IAM = Amazon.CDK.AWS.IAM;");

    [Fact]
    public Task An_alias_of_the_type_gives_way() =>
        CheckAsync(
            "new Role(this, \"Vendor\", new RoleProps { AssumedBy = [|new Anyone()|] });",
            "new Role(this, \"Vendor\", new RoleProps { AssumedBy = new AccountRootPrincipal() });",
            "using Amazon.CDK.AWS.IAM;\nusing Anyone = Amazon.CDK.AWS.IAM.AnyPrincipal;");

    [Theory]
    [InlineData("var anyone = [|new AnyPrincipal()|];", "var anyone = new AccountRootPrincipal();")]
    [InlineData("IPrincipal anyone = [|new AnyPrincipal()|];", "IPrincipal anyone = new AccountRootPrincipal();")]
    [InlineData("AnyPrincipal anyone = [|new AnyPrincipal()|];", "AccountRootPrincipal anyone = new AccountRootPrincipal();")]
    [InlineData("AnyPrincipal anyone = [|new()|];", "AccountRootPrincipal anyone = new();")]
    [InlineData("ArnPrincipal anyone = [|new(\"*\")|];", "AccountRootPrincipal anyone = new();")]
    public Task A_variable_and_its_declared_type(string before, string after) =>
        CheckAsync(
            before + "\nnew Role(this, \"Vendor\", new RoleProps { AssumedBy = anyone });",
            after + "\nnew Role(this, \"Vendor\", new RoleProps { AssumedBy = anyone });");

    [Fact]
    public Task A_variable_that_serves_a_bucket_too_stays() =>
        CheckAsync(
            "var anyone = [|new AnyPrincipal()|];\nnew Role(this, \"Vendor\", new RoleProps { AssumedBy = anyone });\nConsole.WriteLine(anyone);",
            "var anyone = new AnyPrincipal();\nnew Role(this, \"Vendor\", new RoleProps { AssumedBy = new AccountRootPrincipal() });\nConsole.WriteLine(anyone);");

    [Fact]
    public Task A_variable_that_serves_two_roles_is_changed_where_it_is_written() =>
        CheckAsync(
            "var anyone = [|new AnyPrincipal()|];\nnew Role(this, \"A\", new RoleProps { AssumedBy = anyone });\nnew Role(this, \"B\", new RoleProps { AssumedBy = anyone });",
            "var anyone = new AccountRootPrincipal();\nnew Role(this, \"A\", new RoleProps { AssumedBy = anyone });\nnew Role(this, \"B\", new RoleProps { AssumedBy = anyone });");

    [Theory]
    [InlineData("new[] { [|new AnyPrincipal()|] }", "new[] { new AccountRootPrincipal() }")]
    [InlineData("new AnyPrincipal[] { [|new AnyPrincipal()|] }", "new IPrincipal[] { new AccountRootPrincipal() }")]
    [InlineData("[[|new AnyPrincipal()|]]", "[new AccountRootPrincipal()]")]
    public Task A_list_of_principals(string before, string after) =>
        CheckAsync(
            "var role = new Role(this, \"Vendor\", new RoleProps { AssumedBy = new AccountRootPrincipal() });\n"
            + $"role.AssumeRolePolicy.AddStatements(new PolicyStatement(new PolicyStatementProps {{ Actions = new[] {{ \"sts:AssumeRole\" }}, Principals = {before} }}));",
            "var role = new Role(this, \"Vendor\", new RoleProps { AssumedBy = new AccountRootPrincipal() });\n"
            + $"role.AssumeRolePolicy.AddStatements(new PolicyStatement(new PolicyStatementProps {{ Actions = new[] {{ \"sts:AssumeRole\" }}, Principals = {after} }}));");

    [Fact]
    public Task A_call_on_a_statement() =>
        CheckAsync(
            "var role = new Role(this, \"Vendor\", new RoleProps { AssumedBy = new AccountRootPrincipal() });\nvar statement = new PolicyStatement();\nstatement.AddActions(\"sts:AssumeRole\");\n[|statement.AddAnyPrincipal()|];\nrole.AssumeRolePolicy.AddStatements(statement);",
            "var role = new Role(this, \"Vendor\", new RoleProps { AssumedBy = new AccountRootPrincipal() });\nvar statement = new PolicyStatement();\nstatement.AddActions(\"sts:AssumeRole\");\nstatement.AddAccountRootPrincipal();\nrole.AssumeRolePolicy.AddStatements(statement);");

    [Fact]
    public Task Conditions_around_the_principal_stay() =>
        CheckAsync(
            "new Role(this, \"Vendor\", new RoleProps { AssumedBy = [|new AnyPrincipal()|].WithConditions(new Dictionary<string, object> { [\"DateGreaterThan\"] = new Dictionary<string, object> { [\"aws:CurrentTime\"] = \"2027-01-01T00:00:00Z\" } }) });",
            "new Role(this, \"Vendor\", new RoleProps { AssumedBy = new AccountRootPrincipal().WithConditions(new Dictionary<string, object> { [\"DateGreaterThan\"] = new Dictionary<string, object> { [\"aws:CurrentTime\"] = \"2027-01-01T00:00:00Z\" } }) });");

    [Theory]
    [InlineData("[\"Principal\"] = [|\"*\"|],", "[\"Principal\"] = new Dictionary<string, object> { [\"AWS\"] = $\"arn:{Aws.PARTITION}:iam::{Aws.ACCOUNT_ID}:root\" },")]
    [InlineData("[\"Principal\"] = new Dictionary<string, object> { [\"AWS\"] = [|\"*\"|] },", "[\"Principal\"] = new Dictionary<string, object> { [\"AWS\"] = $\"arn:{Aws.PARTITION}:iam::{Aws.ACCOUNT_ID}:root\" },")]
    [InlineData("[\"Principal\"] = new Dictionary<string, object> { { \"AWS\", new[] { [|\"*\"|] } } },", "[\"Principal\"] = new Dictionary<string, object> { { \"AWS\", new[] { $\"arn:{Aws.PARTITION}:iam::{Aws.ACCOUNT_ID}:root\" } } },")]
    public Task Text_in_a_dictionary(string before, string after) => CheckAsync(Dictionary(before), Dictionary(after));

    [Fact]
    public Task The_braced_form_of_a_dictionary_stays() =>
        CheckAsync(
            Braced("{ \"Principal\", [|\"*\"|] },"),
            Braced("{ \"Principal\", new Dictionary<string, object> { { \"AWS\", $\"arn:{Aws.PARTITION}:iam::{Aws.ACCOUNT_ID}:root\" } } },"));

    [Fact]
    public Task A_field_of_the_stack() =>
        CheckMemberAsync(
            "private static readonly IPrincipal anyone = [|new AnyPrincipal()|];",
            "private static readonly IPrincipal anyone = new AccountRootPrincipal();",
            "new Role(this, \"Vendor\", new RoleProps { AssumedBy = anyone });",
            "new Role(this, \"Vendor\", new RoleProps { AssumedBy = anyone });");

    [Fact]
    public Task A_constant_text_gives_way_where_it_is_used() =>
        CheckMemberAsync(
            "private const string Anyone = [|\"*\"|];",
            "private const string Anyone = \"*\";",
            Dictionary("[\"Principal\"] = new Dictionary<string, object> { [\"AWS\"] = Anyone },") + "\nConsole.WriteLine(Anyone);",
            Dictionary("[\"Principal\"] = new Dictionary<string, object> { [\"AWS\"] = $\"arn:{Aws.PARTITION}:iam::{Aws.ACCOUNT_ID}:root\" },") + "\nConsole.WriteLine(Anyone);");

    [Fact]
    public Task A_local_function_that_serves_the_role_alone() =>
        CheckAsync(
            "new Role(this, \"Vendor\", new RoleProps { AssumedBy = Anyone() });\nIPrincipal Anyone() => [|new AnyPrincipal()|];",
            "new Role(this, \"Vendor\", new RoleProps { AssumedBy = Anyone() });\nIPrincipal Anyone() => new AccountRootPrincipal();");

    [Theory]
    [InlineData("id == \"a\" ? [|new AnyPrincipal()|] : new AccountRootPrincipal()", "id == \"a\" ? new AccountRootPrincipal() : new AccountRootPrincipal()")]
    [InlineData("new CompositePrincipal(new ServicePrincipal(\"ec2.amazonaws.com\"), [|new AnyPrincipal()|])", "new CompositePrincipal(new ServicePrincipal(\"ec2.amazonaws.com\"), new AccountRootPrincipal())")]
    [InlineData("new SessionTagsPrincipal([|new AnyPrincipal()|])", "new SessionTagsPrincipal(new AccountRootPrincipal())")]
    [InlineData("[|new AnyPrincipal()|].WithSessionTags()", "new AccountRootPrincipal().WithSessionTags()")]
    public Task A_principal_inside_another(string before, string after) =>
        CheckAsync($"new Role(this, \"Vendor\", new RoleProps {{ AssumedBy = {before} }});", $"new Role(this, \"Vendor\", new RoleProps {{ AssumedBy = {after} }});");

    [Theory]
    [InlineData("new AnyPrincipal()", "new OrganizationPrincipal(\"o-a1b2c3d4e5\")")]
    [InlineData("new ArnPrincipal(\"*\")", "new OrganizationPrincipal(\"o-a1b2c3d4e5\")")]
    public async Task Organization(string before, string after)
    {
        var scenario = new Scenario(Libraries.Cdk, CdkPrograms.Stack($"new Role(this, \"Vendor\", new RoleProps {{ AssumedBy = [|{before}|] }});"))
        {
            Rule = "ROLE2001",
            EditorConfig = "[*.cs]\nrole_analyzers.organization = o-a1b2c3d4e5\n",
        };
        await Fix.CheckAsync(scenario, CdkPrograms.Stack($"new Role(this, \"Vendor\", new RoleProps {{ AssumedBy = {after} }});"));
    }

    [Fact]
    public async Task Organization_in_a_dictionary()
    {
        var scenario = new Scenario(Libraries.Cdk, CdkPrograms.Stack(Dictionary("[\"Principal\"] = new Dictionary<string, object> { [\"AWS\"] = [|\"*\"|] },")))
        {
            Rule = "ROLE2001",
            EditorConfig = "[*.cs]\nrole_analyzers.organization = o-a1b2c3d4e5\n",
        };
        await Fix.CheckAsync(scenario, CdkPrograms.Stack(Dictionary("""
            ["Principal"] = new Dictionary<string, object> { ["AWS"] = "*" },
            """, """

            ["Condition"] = new Dictionary<string, object>
            {
                ["StringEquals"] = new Dictionary<string, object> { ["aws:PrincipalOrgID"] = "o-a1b2c3d4e5" },
            },
            """)));
    }

    [Fact]
    public async Task Organization_for_a_call_on_a_statement()
    {
        const string Before = "var role = new Role(this, \"Vendor\", new RoleProps { AssumedBy = new AccountRootPrincipal() });\nvar statement = new PolicyStatement();\nstatement.AddActions(\"sts:AssumeRole\");\n[|statement.AddAnyPrincipal()|];\nrole.AssumeRolePolicy.AddStatements(statement);";
        var scenario = new Scenario(Libraries.Cdk, CdkPrograms.Stack(Before))
        {
            Rule = "ROLE2001",
            EditorConfig = "[*.cs]\nrole_analyzers.organization = o-a1b2c3d4e5\n",
        };
        await Fix.CheckAsync(scenario, CdkPrograms.Stack(Before.Replace("[|statement.AddAnyPrincipal()|]", "statement.AddPrincipals(new OrganizationPrincipal(\"o-a1b2c3d4e5\"))")));
    }

    private static Task CheckAsync(string before, string after, string usings = "using Amazon.CDK.AWS.IAM;") =>
        Fix.CheckAsync(new(Libraries.Cdk, CdkPrograms.Stack(before, usings)) { Rule = "ROLE2001" }, CdkPrograms.Stack(after, usings));

    private static Task CheckMemberAsync(string memberBefore, string memberAfter, string before, string after) =>
        Fix.CheckAsync(
            new(Libraries.Cdk, CdkPrograms.Stack(before).Replace("Stack\n{", "Stack\n{\n    " + memberBefore)) { Rule = "ROLE2001" },
            CdkPrograms.Stack(after).Replace("Stack\n{", "Stack\n{\n    " + memberAfter));

    private static string Dictionary(string principal, string more = "") => $$"""
        new CfnRole(this, "Vendor", new CfnRoleProps
        {
            AssumeRolePolicyDocument = new Dictionary<string, object>
            {
                ["Version"] = "2012-10-17",
                ["Statement"] = new[]
                {
                    new Dictionary<string, object>
                    {
                        ["Effect"] = "Allow",
                        {{principal}}
                        ["Action"] = "sts:AssumeRole",{{more.ReplaceLineEndings("\n                ")}}
                    },
                },
            },
        });
        """;

    private static string Braced(string principal) => $$"""
        new CfnRole(this, "Vendor", new CfnRoleProps
        {
            AssumeRolePolicyDocument = new Dictionary<string, object> { { "Version", "2012-10-17" }, { "Statement", new[] { new Dictionary<string, object> { { "Effect", "Allow" }, {{principal}} { "Action", "sts:AssumeRole" } } } } }
        });
        """;
}
