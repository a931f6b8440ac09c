using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using RoleAnalyzers.CodeFixes;
using RoleAnalyzers.Tests.Harness;

namespace RoleAnalyzers.Tests.Fixes;

/// <summary>Fix All, as hosts ask for it: any first diagnostic, any order, any key, diagnostics of other rules among the handed.</summary>
public sealed class FixAllTests
{
    private const string Three = """
        new Role(Scope(), "A", new RoleProps { AssumedBy = {|ROLE3001:new AccountPrincipal("111122223333")|} });
        new Role(this, "B", new RoleProps { AssumedBy = {|ROLE2001:new AnyPrincipal()|} });
        new Role(this, "C", new RoleProps { AssumedBy = {|ROLE2001:new StarPrincipal()|} });
        Construct Scope() => this;
        """;

    private const string ThreeFixed = """
        new Role(Scope(), "A", new RoleProps { AssumedBy = {|ROLE3001:new AccountPrincipal("111122223333")|} });
        new Role(this, "B", new RoleProps { AssumedBy = new AccountRootPrincipal() });
        new Role(this, "C", new RoleProps { AssumedBy = new AccountRootPrincipal() });
        Construct Scope() => this;
        """;

    private const string Many = """
        // What the pipeline may do, and what each part of it is.
        new Role(this, "A", new RoleProps
        {
            AssumedBy = {|ROLE2006:new WebIdentityPrincipal("accounts.google.com")|}, // the people
        });
        new Role(this, "B", new RoleProps { AssumedBy = {|ROLE4003:new ServicePrincipal("lambda.amazon.com")|} });
        new Role(this, "C", new RoleProps { AssumedBy = {|ROLE4003:new ServicePrincipal("stepfunctions")|} });
        new Role(this, "D", new RoleProps
        {
            AssumedBy = new AccountRootPrincipal().WithConditions(new Dictionary<string, object>
            {
                ["BoolIfExists"] = new Dictionary<string, object> { [{|ROLE2010:"aws:MultiFactorAuthPresent"|}] = "true" },
                ["StringEquals"] = new Dictionary<string, object> { [{|ROLE2010:"aws:PrincipalTag/team"|}] = "blue-*" },
            }),
        });
        new Role(this, "E", new RoleProps { AssumedBy = {|ROLE2005:new ServicePrincipal("pods.eks.amazonaws.com")|} });
        new Role(this, "F", new RoleProps { AssumedBy = {|ROLE2002:new ArnPrincipal($"arn:aws:iam::{Account}:role/dev-*")|} });
        """;

    private const string ManyFixed = """
        // What the pipeline may do, and what each part of it is.
        new Role(this, "A", new RoleProps
        {
            AssumedBy = {|ROLE2006:new WebIdentityPrincipal("accounts.google.com", new Dictionary<string, object>
            {
                ["StringEquals"] = new Dictionary<string, object> { ["accounts.google.com:aud"] = "<CLIENT-ID>" },
            })|}, // the people
        });
        new Role(this, "B", new RoleProps { AssumedBy = new ServicePrincipal("lambda.amazonaws.com") });
        new Role(this, "C", new RoleProps { AssumedBy = new ServicePrincipal("states.amazonaws.com") });
        new Role(this, "D", new RoleProps
        {
            AssumedBy = new AccountRootPrincipal().WithConditions(new Dictionary<string, object>
            {
                ["Bool"] = new Dictionary<string, object> { ["aws:MultiFactorAuthPresent"] = "true" },
                ["StringEquals"] = new Dictionary<string, object> { [{|ROLE2010:"aws:PrincipalTag/team"|}] = "blue-*" },
            }),
        });
        new Role(this, "E", new RoleProps { AssumedBy = {|ROLE2005:new ServicePrincipal("pods.eks.amazonaws.com")|} });
        new Role(this, "F", new RoleProps { AssumedBy = {|ROLE2002:new ArnPrincipal($"arn:aws:iam::{Account}:role/dev-*")|} });
        """;

    public static TheoryData<FixAllScope, string?, int, bool> Asked()
    {
        var data = new TheoryData<FixAllScope, string?, int, bool>();
        foreach (var scope in new[] { FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution })
        {
            foreach (var key in new[] { "first", null, "single:TrustAccount" })
            {
                // The first diagnostic has no fix that Fix All may apply; the last has.
                data.Add(scope, key, 0, false);
                data.Add(scope, key, 2, true);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Asked))]
    public Task Each_diagnostic_gets_its_own_first_fix(FixAllScope scope, string? key, int finding, bool isReversed) =>
        Fix.CheckAllAsync(
            new(Libraries.Cdk, CdkPrograms.Stack(Three)),
            new(Libraries.Cdk, CdkPrograms.Stack(ThreeFixed)),
            scope,
            key,
            finding,
            isReversed ? Enumerable.Reverse : null);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public Task Another_key_repairs_those_that_offer_it(bool isReversed)
    {
        var options = "[*.cs]\nrole_analyzers.organization = o-a1b2c3d4e5\n";
        return Fix.CheckAllAsync(
            new(Libraries.Cdk, CdkPrograms.Stack(Three)) { EditorConfig = options },
            new(Libraries.Cdk, CdkPrograms.Stack(ThreeFixed.Replace("\"B\", new RoleProps { AssumedBy = new AccountRootPrincipal()", "\"B\", new RoleProps { AssumedBy = new OrganizationPrincipal(\"o-a1b2c3d4e5\")")
                .Replace("\"C\", new RoleProps { AssumedBy = new AccountRootPrincipal()", "\"C\", new RoleProps { AssumedBy = {|ROLE2001:new StarPrincipal()|}")))
            {
                EditorConfig = options,
            },
            FixAllScope.Solution,
            "RequireOrganization",
            order: isReversed ? Enumerable.Reverse : null);
    }

    [Fact]
    public async Task Diagnostics_of_rules_that_are_not_asked_for_stay()
    {
        using var workspace = new AdhocWorkspace();
        var solution = Fix.Open(workspace, new(Libraries.Cdk, CdkPrograms.Stack(Three.Replace("Scope(),", "this,"))));
        var findings = await Fix.FindingsAsync(solution);
        var provider = new RoleCodeFixProvider();
        var context = new FixAllContext(
            solution.GetDocument(findings[0].Location.SourceTree)!, provider, FixAllScope.Solution, "first", ["ROLE3001"], new All(findings), CancellationToken.None);

        var action = await provider.GetFixAllProvider().GetFixAsync(context);

        var operations = await action!.GetOperationsAsync(TestContext.Current.CancellationToken);
        var changed = Assert.Single(operations.OfType<ApplyChangesOperation>()).ChangedSolution;
        Assert.Equal(["ROLE2001", "ROLE2001"], (await Fix.FindingsAsync(changed)).Select(f => f.Id));
    }

    [Theory]
    [InlineData("\n", false)]
    [InlineData("\r\n", true)]
    public Task Each_rule_gets_its_fix_and_what_is_decided_one_at_a_time_stays(string newLine, bool isReversed) =>
        Fix.CheckAllAsync(
            new(Libraries.Cdk, CdkPrograms.Stack(Many).ReplaceLineEndings(newLine)),
            new(Libraries.Cdk, CdkPrograms.Stack(ManyFixed).ReplaceLineEndings(newLine)),
            FixAllScope.Document,
            "first",
            order: isReversed ? Enumerable.Reverse : null);

    [Fact]
    public async Task A_second_run_changes_nothing()
    {
        using var workspace = new AdhocWorkspace();
        var solution = Fix.Open(workspace, new(Libraries.Cdk, CdkPrograms.Stack(ManyFixed)));
        var findings = await Fix.FindingsAsync(solution);
        var provider = new RoleCodeFixProvider();
        var context = new FixAllContext(
            solution.GetDocument(findings[0].Location.SourceTree)!,
            provider,
            FixAllScope.Solution,
            "first",
            provider.FixableDiagnosticIds,
            new All(findings),
            CancellationToken.None);

        Assert.Null(await provider.GetFixAllProvider().GetFixAsync(context));
    }

    [Fact]
    public Task Principals_that_share_a_statement_get_one_condition() =>
        Fix.CheckAllAsync(
            new(Libraries.Cdk, CdkPrograms.Stack(Shared("{|ROLE3001:\"arn:aws:iam::111122223333:root\"|}", "{|ROLE3001:\"arn:aws:iam::444455556666:root\"|}", "", ""))),
            new(Libraries.Cdk, CdkPrograms.Stack(Shared(
                "\"arn:aws:iam::111122223333:root\"",
                "\"arn:aws:iam::444455556666:root\"",
                """
                var vendorRoleExternalId = new CfnParameter(this, "VendorRoleExternalId", new CfnParameterProps
                {
                    Description = "External ID that the callers of VendorRole must present",
                    MinLength = 2,
                });

                """,
                ", [\"Condition\"] = new Dictionary<string, object> { [\"StringEquals\"] = new Dictionary<string, object> { [\"sts:ExternalId\"] = vendorRoleExternalId.ValueAsString } }"))),
            FixAllScope.Document,
            "first");

    [Fact]
    public Task Principals_of_a_composite_get_a_parameter_each() =>
        Fix.CheckAllAsync(
            new(Libraries.Cdk, CdkPrograms.Stack("""
                new Role(this, "VendorRole", new RoleProps
                {
                    AssumedBy = new CompositePrincipal(
                        {|ROLE3001:new AccountPrincipal("111122223333")|},
                        {|ROLE3001:new AccountPrincipal("444455556666")|}),
                });
                """)),
            new(Libraries.Cdk, CdkPrograms.Stack("""
                var vendorRoleExternalId = new CfnParameter(this, "VendorRoleExternalId", new CfnParameterProps
                {
                    Description = "External ID that the callers of VendorRole must present",
                    MinLength = 2,
                });
                var vendorRoleExternalId2 = new CfnParameter(this, "VendorRoleExternalId2", new CfnParameterProps
                {
                    Description = "External ID that the callers of VendorRole must present",
                    MinLength = 2,
                });
                new Role(this, "VendorRole", new RoleProps
                {
                    AssumedBy = new CompositePrincipal(
                        new AccountPrincipal("111122223333").WithConditions(new Dictionary<string, object>
                        {
                            ["StringEquals"] = new Dictionary<string, object> { ["sts:ExternalId"] = vendorRoleExternalId.ValueAsString },
                        }),
                        new AccountPrincipal("444455556666").WithConditions(new Dictionary<string, object>
                        {
                            ["StringEquals"] = new Dictionary<string, object> { ["sts:ExternalId"] = vendorRoleExternalId2.ValueAsString },
                        })),
                });
                """)),
            FixAllScope.Project,
            "first");

    private static string Shared(string first, string second, string parameter, string more) => parameter + $$"""
        new CfnRole(this, "VendorRole", new CfnRoleProps
        {
            AssumeRolePolicyDocument = new Dictionary<string, object>
            {
                ["Version"] = "2012-10-17",
                ["Statement"] = new[] { new Dictionary<string, object> { ["Effect"] = "Allow", ["Principal"] = new Dictionary<string, object> { ["AWS"] = new[] { {{first}}, {{second}} } }, ["Action"] = "sts:AssumeRole"{{more}} } },
            },
        });
        """;

    private sealed class All(ImmutableArray<Diagnostic> all) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(all);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(all);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
