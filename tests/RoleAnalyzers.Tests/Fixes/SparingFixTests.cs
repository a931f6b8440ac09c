using RoleAnalyzers.Tests.Harness;

namespace RoleAnalyzers.Tests.Fixes;

/// <summary>ROLE3003 repaired: the external ID is asked of the accounts alone, and of no service.</summary>
public sealed class SparingFixTests
{
    private const string New = "new Dictionary<string, object>";

    [Theory]
    [InlineData("new[] { \"7d0f4a2c-19e5\" }", "\"7d0f4a2c-19e5\"")]
    [InlineData("[\"7d0f4a2c-19e5\"]", "\"7d0f4a2c-19e5\"")]
    [InlineData("new[] { \"7d0f4a2c-19e5\", \"8a01\" }", "new[] { \"7d0f4a2c-19e5\", \"8a01\" }")]
    [InlineData("[\"7d0f4a2c-19e5\", \"8a01\"]", "new[] { \"7d0f4a2c-19e5\", \"8a01\" }")]
    public Task External_IDs_of_a_composite(string ids, string value) =>
        CheckAsync(
            $$"""
            new Role(this, "Vendor", new RoleProps
            {
                AssumedBy = new CompositePrincipal(
                    new AccountPrincipal("999988887777"),
                    [|new ServicePrincipal("lambda.amazonaws.com")|]), // and the handler
                ExternalIds = {{ids}},
                Description = "Reads",
            });
            """,
            $$"""
            new Role(this, "Vendor", new RoleProps
            {
                AssumedBy = new CompositePrincipal(
                    new AccountPrincipal("999988887777").WithConditions(new Dictionary<string, object>
                    {
                        ["StringEquals"] = new Dictionary<string, object> { ["sts:ExternalId"] = {{value}} },
                    }),
                    new ServicePrincipal("lambda.amazonaws.com")), // and the handler
                Description = "Reads",
            });
            """);

    [Fact]
    public Task Every_account_of_the_composite_is_asked() =>
        CheckAsync(
            """
            var vendorId = new CfnParameter(this, "VendorId", new CfnParameterProps { MinLength = 2 });
            new Role(this, "Vendor", new RoleProps
            {
                AssumedBy = new CompositePrincipal(new IPrincipal[]
                {
                    new ArnPrincipal("arn:aws:iam::999988887777:role/a").WithSessionTags(),
                    [|new ServicePrincipal("lambda.amazonaws.com")|],
                    new AccountRootPrincipal(),
                }),
                ExternalIds = new[] { vendorId.ValueAsString },
            });
            """,
            """
            var vendorId = new CfnParameter(this, "VendorId", new CfnParameterProps { MinLength = 2 });
            new Role(this, "Vendor", new RoleProps
            {
                AssumedBy = new CompositePrincipal(new IPrincipal[]
                {
                    new ArnPrincipal("arn:aws:iam::999988887777:role/a").WithSessionTags().WithConditions(new Dictionary<string, object>
                    {
                        ["StringEquals"] = new Dictionary<string, object> { ["sts:ExternalId"] = vendorId.ValueAsString },
                    }),
                    new ServicePrincipal("lambda.amazonaws.com"),
                    new AccountRootPrincipal().WithConditions(new Dictionary<string, object>
                    {
                        ["StringEquals"] = new Dictionary<string, object> { ["sts:ExternalId"] = vendorId.ValueAsString },
                    }),
                }),
            });
            """);

    [Fact]
    public Task A_condition_of_the_services_own_goes() =>
        CheckAsync(
            CdkPrograms.Role($"new CompositePrincipal(new AccountPrincipal(\"999988887777\").WithConditions({Asked}), [|new ServicePrincipal(\"lambda.amazonaws.com\")|].WithConditions({Asked}))"),
            CdkPrograms.Role($"new CompositePrincipal(new AccountPrincipal(\"999988887777\").WithConditions({Asked}), new ServicePrincipal(\"lambda.amazonaws.com\"))"));

    [Fact]
    public Task The_other_conditions_of_the_service_stay()
    {
        const string Source = "[\"aws:SourceAccount\"] = \"111122223333\"";
        return CheckAsync(
            CdkPrograms.Role($"new CompositePrincipal(new AccountPrincipal(\"999988887777\").WithConditions({Asked}), [|new ServicePrincipal(\"lambda.amazonaws.com\")|].WithConditions({New} {{ [\"StringEquals\"] = {New} {{ {Source}, [\"sts:ExternalId\"] = \"7d0f4a2c-19e5\" }} }}))"),
            CdkPrograms.Role($"new CompositePrincipal(new AccountPrincipal(\"999988887777\").WithConditions({Asked}), new ServicePrincipal(\"lambda.amazonaws.com\").WithConditions({New} {{ [\"StringEquals\"] = {New} {{ {Source} }} }}))"));
    }

    [Fact]
    public Task A_statement_of_a_dictionary_loses_its_condition()
    {
        const string Program = """
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
                            ["Principal"] = new Dictionary<string, object> { ["AWS"] = "999988887777" },
                            ["Action"] = "sts:AssumeRole",
                            ["Condition"] = new Dictionary<string, object> { ["StringEquals"] = new Dictionary<string, object> { ["sts:ExternalId"] = "7d0f4a2c-19e5" } },
                        },
                        new Dictionary<string, object>
                        {
                            ["Effect"] = "Allow",
                            ["Principal"] = new Dictionary<string, object> { ["Service"] = {0} },
                            ["Action"] = "sts:AssumeRole",{1}
                        },
                    },
                },
            });
            """;
        return CheckAsync(
            Program.Replace("{0}", "[|\"lambda.amazonaws.com\"|]").Replace("{1}", $"\n                [\"Condition\"] = {Asked},"),
            Program.Replace("{0}", "\"lambda.amazonaws.com\"").Replace("{1}", ""));
    }

    [Theory]
    // A value that may not be evaluated twice, principals that are not written out, and somebody who is no account.
    [InlineData("new AccountPrincipal(\"999988887777\"), {0}", "new[] { Id() }")]
    [InlineData("vendor, {0}", "new[] { \"7d0f4a2c-19e5\" }")]
    [InlineData("new AccountPrincipal(\"999988887777\"), {0}, new WebIdentityPrincipal(\"arn:aws:iam::111122223333:oidc-provider/idp.example.com\", asked)", "new[] { \"7d0f4a2c-19e5\" }")]
    public async Task Where_it_cannot_be_written_it_is_not_offered(string principals, string ids) =>
        Assert.Empty(await Fix.OfferedAsync(Scenario($$"""
            IPrincipal vendor = new AccountPrincipal("999988887777");
            var asked = new Dictionary<string, object> { ["StringEquals"] = new Dictionary<string, object> { ["idp.example.com:sub"] = "build" } };
            Console.WriteLine(asked);
            new Role(this, "Vendor", new RoleProps
            {
                AssumedBy = new CompositePrincipal({{principals.Replace("{0}", "[|new ServicePrincipal(\"lambda.amazonaws.com\")|]")}}),
                ExternalIds = {{ids}},
            });
            string Id() => "7d0f4a2c-19e5";
            """)));

    private const string Asked = New + " { [\"StringEquals\"] = " + New + " { [\"sts:ExternalId\"] = \"7d0f4a2c-19e5\" } }";

    private static Scenario Scenario(string statements) => new(Libraries.Cdk, CdkPrograms.Stack(statements)) { Rule = "ROLE3003" };

    private static Task CheckAsync(string before, string after) => Fix.CheckAsync(Scenario(before), CdkPrograms.Stack(after));
}
