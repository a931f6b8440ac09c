using RoleAnalyzers.Tests.Harness;

namespace RoleAnalyzers.Tests.Fixes;

/// <summary>ROLE3001 repaired: an external ID is required, and whoever deploys has to give it.</summary>
public sealed class ExternalIdFixTests
{
    private const string Parameter = """
        var vendorRoleExternalId = new CfnParameter(this, "VendorRoleExternalId", new CfnParameterProps
        {
            Description = "External ID that the callers of VendorRole must present",
            MinLength = 2,
        });

        """;

    private const string Condition = "[\"StringEquals\"] = new Dictionary<string, object> { [\"sts:ExternalId\"] = vendorRoleExternalId.ValueAsString }";

    [Theory]
    [InlineData("new AccountPrincipal(\"111122223333\")")]
    [InlineData("new ArnPrincipal(\"arn:aws:iam::111122223333:role/deploy\")")]
    public Task External_ids_of_the_role(string principal) =>
        CheckAsync(
            $"new Role(this, \"VendorRole\", new RoleProps {{ AssumedBy = [|{principal}|] }});",
            Parameter + $"new Role(this, \"VendorRole\", new RoleProps {{ AssumedBy = {principal}, ExternalIds = new[] {{ vendorRoleExternalId.ValueAsString }} }});");

    [Fact]
    public Task Members_on_lines_of_their_own_and_comments() =>
        CheckAsync(
            """
            // The vendor's role
            var role = new Role(this, "VendorRole", new RoleProps
            {
                AssumedBy = [|new AccountPrincipal("111122223333")|], // the vendor
                Description = "For the vendor",
            });
            """,
            Parameter + """
            // The vendor's role
            var role = new Role(this, "VendorRole", new RoleProps
            {
                AssumedBy = new AccountPrincipal("111122223333"), // the vendor
                ExternalIds = new[] { vendorRoleExternalId.ValueAsString },
                Description = "For the vendor",
            });
            """);

    [Fact]
    public Task A_last_member_without_comma() =>
        CheckAsync(
            """
            new Role(this, "VendorRole", new RoleProps
            {
                AssumedBy = [|new AccountPrincipal("111122223333")|] // the vendor
            });
            """,
            Parameter + """
            new Role(this, "VendorRole", new RoleProps
            {
                AssumedBy = new AccountPrincipal("111122223333"), // the vendor
                ExternalIds = new[] { vendorRoleExternalId.ValueAsString }
            });
            """);

    [Fact]
    public Task The_style_of_braces_stays() =>
        CheckAsync(
            """
            new Role(this, "VendorRole", new RoleProps {
                AssumedBy = [|new AccountPrincipal("111122223333")|],
            });
            """,
            Parameter.Replace("new CfnParameterProps\n", "new CfnParameterProps ") + """
            new Role(this, "VendorRole", new RoleProps {
                AssumedBy = new AccountPrincipal("111122223333"),
                ExternalIds = new[] { vendorRoleExternalId.ValueAsString },
            });
            """);

    [Theory]
    [InlineData("new string[0]")]
    [InlineData("new string[] { }")]
    public Task An_empty_list_is_filled(string empty) =>
        CheckAsync(
            $"new Role(this, \"VendorRole\", new RoleProps {{ AssumedBy = [|new AccountPrincipal(\"111122223333\")|], ExternalIds = {empty} }});",
            Parameter + "new Role(this, \"VendorRole\", new RoleProps { AssumedBy = new AccountPrincipal(\"111122223333\"), ExternalIds = new[] { vendorRoleExternalId.ValueAsString } });");

    [Fact]
    public Task Collection_expressions_where_the_file_has_some() =>
        CheckAsync(
            "new Role(this, \"VendorRole\", new RoleProps { AssumedBy = [|new AccountPrincipal(\"111122223333\")|], ExternalIds = [] });",
            Parameter + "new Role(this, \"VendorRole\", new RoleProps { AssumedBy = new AccountPrincipal(\"111122223333\"), ExternalIds = [vendorRoleExternalId.ValueAsString] });");

    [Fact]
    public Task Props_that_are_assigned_afterwards() =>
        CheckAsync(
            """
            var props = new RoleProps();
            props.AssumedBy = [|new AccountPrincipal("111122223333")|];
            new Role(this, "VendorRole", props);
            """,
            "var props = new RoleProps();\n" + Parameter + """
            props.AssumedBy = new AccountPrincipal("111122223333");
            props.ExternalIds = new[] { vendorRoleExternalId.ValueAsString };
            new Role(this, "VendorRole", props);
            """);

    [Fact]
    public Task A_member_of_a_composite() =>
        CheckAsync(
            """
            new Role(this, "VendorRole", new RoleProps
            {
                AssumedBy = new CompositePrincipal(new ServicePrincipal("ec2.amazonaws.com"), [|new AccountPrincipal("111122223333")|]),
            });
            """,
            Parameter + $$"""
            new Role(this, "VendorRole", new RoleProps
            {
                AssumedBy = new CompositePrincipal(new ServicePrincipal("ec2.amazonaws.com"), new AccountPrincipal("111122223333").WithConditions(new Dictionary<string, object>
                {
                    {{Condition}},
                })),
            });
            """);

    [Fact]
    public Task A_principal_of_two_roles_takes_the_condition_with_it() =>
        CheckAsync(
            """
            AccountPrincipal vendor = [|new("111122223333")|];
            new Role(this, "VendorRole", new RoleProps { AssumedBy = vendor });
            new Role(this, "Other", new RoleProps { AssumedBy = vendor });
            """,
            Parameter + $$"""
            PrincipalBase vendor = new AccountPrincipal("111122223333").WithConditions(new Dictionary<string, object>
            {
                {{Condition}},
            });
            new Role(this, "VendorRole", new RoleProps { AssumedBy = vendor });
            new Role(this, "Other", new RoleProps { AssumedBy = vendor });
            """);

    [Fact]
    public Task A_statement_of_its_own() =>
        CheckAsync(
            """
            var role = new Role(this, "VendorRole", new RoleProps { AssumedBy = new AccountRootPrincipal() });
            role.AssumeRolePolicy.AddStatements(new PolicyStatement(new PolicyStatementProps
            {
                Actions = new[] { "sts:AssumeRole" },
                Principals = new[] { [|new AccountPrincipal("111122223333")|] },
            }));
            """,
            """
            var role = new Role(this, "VendorRole", new RoleProps { AssumedBy = new AccountRootPrincipal() });

            """ + Parameter + $$"""
            role.AssumeRolePolicy.AddStatements(new PolicyStatement(new PolicyStatementProps
            {
                Actions = new[] { "sts:AssumeRole" },
                Principals = new[] { new AccountPrincipal("111122223333") },
                Conditions = new Dictionary<string, object>
                {
                    {{Condition}},
                },
            }));
            """);

    [Fact]
    public Task A_statement_that_has_conditions() =>
        CheckAsync(
            """
            var role = new Role(this, "VendorRole", new RoleProps { AssumedBy = new AccountRootPrincipal() });
            role.AssumeRolePolicy.AddStatements(new PolicyStatement(new PolicyStatementProps
            {
                Actions = new[] { "sts:AssumeRole" },
                Principals = new[] { [|new AccountPrincipal("111122223333")|] },
                Conditions = new Dictionary<string, object> { { "StringEquals", new Dictionary<string, object> { { "aws:PrincipalTag/team", "a" } } } },
            }));
            """,
            """
            var role = new Role(this, "VendorRole", new RoleProps { AssumedBy = new AccountRootPrincipal() });

            """ + Parameter + """
            role.AssumeRolePolicy.AddStatements(new PolicyStatement(new PolicyStatementProps
            {
                Actions = new[] { "sts:AssumeRole" },
                Principals = new[] { new AccountPrincipal("111122223333") },
                Conditions = new Dictionary<string, object> { { "StringEquals", new Dictionary<string, object> { { "aws:PrincipalTag/team", "a" }, { "sts:ExternalId", vendorRoleExternalId.ValueAsString } } } },
            }));
            """);

    [Fact]
    public Task A_call_on_a_statement() =>
        CheckAsync(
            """
            var role = new Role(this, "VendorRole", new RoleProps { AssumedBy = new AccountRootPrincipal() });
            var statement = new PolicyStatement();
            statement.AddActions("sts:AssumeRole");
            [|statement.AddAwsAccountPrincipal("111122223333")|];
            role.AssumeRolePolicy.AddStatements(statement);
            """,
            """
            var role = new Role(this, "VendorRole", new RoleProps { AssumedBy = new AccountRootPrincipal() });
            var statement = new PolicyStatement();
            statement.AddActions("sts:AssumeRole");

            """ + Parameter + """
            statement.AddAwsAccountPrincipal("111122223333");
            statement.AddCondition("StringEquals", new Dictionary<string, object> { ["sts:ExternalId"] = vendorRoleExternalId.ValueAsString });
            role.AssumeRolePolicy.AddStatements(statement);
            """);

    [Fact]
    public Task A_dictionary() =>
        CheckAsync(Dictionary("[|\"arn:aws:iam::111122223333:root\"|]", ""), Parameter + Dictionary("\"arn:aws:iam::111122223333:root\"", $$"""

                            ["Condition"] = new Dictionary<string, object>
                            {
                                {{Condition}},
                            },
            """));

    [Fact]
    public Task A_base_constructor_gets_a_parameter_in_place() =>
        Fix.CheckAsync(
            new(Libraries.Cdk, Subclass("[|new AccountPrincipal(\"111122223333\")|] }")) { Rule = "ROLE3001" },
            Subclass("new AccountPrincipal(\"111122223333\"), ExternalIds = new[] { new CfnParameter(scope, $\"{id}ExternalId\", new CfnParameterProps { MinLength = 2 }).ValueAsString } }"));

    [Fact]
    public Task An_id_that_is_taken() =>
        CheckAsync(
            """
            new CfnOutput(this, "VendorRoleExternalId", new CfnOutputProps { Value = "x" });
            new Role(this, "VendorRole", new RoleProps { AssumedBy = [|new AccountPrincipal("111122223333")|] });
            """,
            "new CfnOutput(this, \"VendorRoleExternalId\", new CfnOutputProps { Value = \"x\" });\n"
            + Parameter.Replace("\"VendorRoleExternalId\"", "\"VendorRoleExternalId2\"")
            + "new Role(this, \"VendorRole\", new RoleProps { AssumedBy = new AccountPrincipal(\"111122223333\"), ExternalIds = new[] { vendorRoleExternalId.ValueAsString } });");

    [Fact]
    public Task An_id_that_is_put_together() =>
        CheckAsync(
            """
            foreach (var name in new[] { "A", "B" })
            {
                new Role(this, $"{name}Role", new RoleProps { AssumedBy = [|new AccountPrincipal("111122223333")|] });
            }
            """,
            """
            foreach (var name in new[] { "A", "B" })
            {
                var roleExternalId = new CfnParameter(this, $"{name}RoleExternalId", new CfnParameterProps
                {
                    Description = "External ID that the callers of the role must present",
                    MinLength = 2,
                });
                new Role(this, $"{name}Role", new RoleProps { AssumedBy = new AccountPrincipal("111122223333"), ExternalIds = new[] { roleExternalId.ValueAsString } });
            }
            """);

    [Fact]
    public Task Names_that_are_not_imported_are_written_in_full() =>
        Fix.CheckAsync(
            new(Libraries.Cdk, Unimported("[|new AccountPrincipal(\"111122223333\")|] }", "")) { Rule = "ROLE3001" },
            Unimported("new AccountPrincipal(\"111122223333\"), ExternalIds = new[] { vendorRoleExternalId.ValueAsString } }", """
                var vendorRoleExternalId = new Amazon.CDK.CfnParameter(scope, "VendorRoleExternalId", new Amazon.CDK.CfnParameterProps
                        {
                            Description = "External ID that the callers of VendorRole must present",
                            MinLength = 2,
                        });
                """ + "\n        "));

    [Theory]
    [InlineData("new Role(Scope(), \"VendorRole\", new RoleProps { AssumedBy = [|new AccountPrincipal(\"111122223333\")|] });")]
    [InlineData("new Role(this, Guid.NewGuid().ToString(), new RoleProps { AssumedBy = [|new AccountPrincipal(\"111122223333\")|] });")]
    public Task No_scope_or_id_at_hand_no_fix(string statement) => NotOfferedAsync(statement + "\nConstruct Scope() => this;");

    [Theory]
    [InlineData("Vendor();\nRole Vendor() => ", "Vendor();\nRole Vendor() => ")]
    [InlineData("Func<Role> vendor = () => ", "Func<Role> vendor = () => ")]
    [InlineData("if (id == \"a\") ", "if (id == \"a\") ")]
    public Task Where_no_statement_can_stand_the_parameter_is_created_in_place(string before, string after) =>
        CheckAsync(
            before + "new Role(this, \"VendorRole\", new RoleProps { AssumedBy = [|new AccountPrincipal(\"111122223333\")|] });",
            after + "new Role(this, \"VendorRole\", new RoleProps { AssumedBy = new AccountPrincipal(\"111122223333\"), ExternalIds = new[] { new CfnParameter(this, \"VendorRoleExternalId\", new CfnParameterProps { MinLength = 2 }).ValueAsString } });");

    [Fact]
    public Task A_service_in_the_same_statement_is_not_bound_by_the_condition() =>
        NotOfferedAsync("""
            var role = new Role(this, "VendorRole", new RoleProps { AssumedBy = new AccountRootPrincipal() });
            role.AssumeRolePolicy.AddStatements(new PolicyStatement(new PolicyStatementProps
            {
                Actions = new[] { "sts:AssumeRole" },
                Principals = new IPrincipal[] { new ServicePrincipal("ec2.amazonaws.com"), [|new AccountPrincipal("111122223333")|] },
            }));
            """);

    [Fact]
    public Task Conditions_that_are_not_written_out_are_left_alone() =>
        NotOfferedAsync("""
            var conditions = new Dictionary<string, object>();
            var role = new Role(this, "VendorRole", new RoleProps { AssumedBy = new AccountRootPrincipal() });
            role.AssumeRolePolicy.AddStatements(new PolicyStatement(new PolicyStatementProps
            {
                Actions = new[] { "sts:AssumeRole" },
                Principals = new[] { [|new AccountPrincipal("111122223333")|] },
                Conditions = conditions,
            }));
            """);

    [Fact]
    public Task Top_level_statements() =>
        Fix.CheckAsync(
            new(Libraries.Cdk, TopLevel("", "[|new AccountPrincipal(\"111122223333\")|] }")) { Rule = "ROLE3001" },
            TopLevel(
                Parameter.Replace("this", "stack"),
                "new AccountPrincipal(\"111122223333\"), ExternalIds = new[] { vendorRoleExternalId.ValueAsString } }"));

    [Fact]
    public async Task Advice_is_repaired_singly()
    {
        const string Source = "new Role(this, \"VendorRole\", new RoleProps {{ AssumedBy = {0} }});";
        var before = new Scenario(Libraries.Cdk, CdkPrograms.Stack(string.Format(Source, "{|ROLE3009:new AccountPrincipal(id)|}")));

        await Fix.CheckAsync(before, CdkPrograms.Stack(Parameter + string.Format(Source, "new AccountPrincipal(id), ExternalIds = new[] {{ vendorRoleExternalId.ValueAsString }}").Replace("{{", "{").Replace("}}", "}")));
        Assert.Equal([("Require an external ID", "single:RequireExternalId")], await Fix.OfferedAsync(before));
    }

    [Fact]
    public Task Bytes_outside_the_edit_stay()
    {
        var before = CdkPrograms.Stack("new Role(this, \"VendorRole\", new RoleProps\n{\n    AssumedBy = [|new AccountPrincipal(\"111122223333\")|] /* vendor */  ,\t\n});");
        var after = CdkPrograms.Stack(Parameter + "new Role(this, \"VendorRole\", new RoleProps\n{\n    AssumedBy = new AccountPrincipal(\"111122223333\") /* vendor */  ,\n    ExternalIds = new[] { vendorRoleExternalId.ValueAsString },\t\n});");
        return Fix.CheckAsync(
            new(Libraries.Cdk, before.Replace("    ", "\t").ReplaceLineEndings("\r\n")) { Rule = "ROLE3001" },
            after.Replace("    ", "\t").ReplaceLineEndings("\r\n"));
    }

    private static Task CheckAsync(string before, string after) =>
        Fix.CheckAsync(new(Libraries.Cdk, CdkPrograms.Stack(before)) { Rule = "ROLE3001" }, CdkPrograms.Stack(after));

    private static async Task NotOfferedAsync(string statements)
    {
        var offered = await Fix.OfferedAsync(new(Libraries.Cdk, CdkPrograms.Stack(statements)) { Rule = "ROLE3001", EditorConfig = "root = true\n" });

        Assert.Equal([("Trust the account 111122223333 in .editorconfig", "single:TrustAccount")], offered);
    }

    private static string TopLevel(string parameter, string assumedBy) => $$"""
        using Amazon.CDK;
        using Amazon.CDK.AWS.IAM;

        var stack = new Stack(new App(), "Vendor");
        {{parameter}}new Role(stack, "VendorRole", new RoleProps { AssumedBy = {{assumedBy}});
        """;

    private static string Dictionary(string principal, string more) => $$"""
        new CfnRole(this, "VendorRole", new CfnRoleProps
        {
            AssumeRolePolicyDocument = new Dictionary<string, object>
            {
                ["Version"] = "2012-10-17",
                ["Statement"] = new[]
                {
                    new Dictionary<string, object>
                    {
                        ["Effect"] = "Allow",
                        ["Principal"] = new Dictionary<string, object> { ["AWS"] = {{principal}} },
                        ["Action"] = "sts:AssumeRole",{{more}}
                    },
                },
            },
        });
        """;

    private static string Subclass(string assumedBy) => $$"""
        using Amazon.CDK;
        using Amazon.CDK.AWS.IAM;
        using Constructs;

        public class VendorRole : Role
        {
            public VendorRole(Construct scope, string id) : base(scope, id, new RoleProps { AssumedBy = {{assumedBy}})
            {
            }
        }
        """;

    private static string Unimported(string assumedBy, string parameter) => $$"""
        using Amazon.CDK.AWS.IAM;

        static class Vendor
        {
            public static void Add(Constructs.Construct scope)
            {
                {{parameter}}new Role(scope, "VendorRole", new RoleProps { AssumedBy = {{assumedBy}});
            }
        }
        """;
}
