using RoleAnalyzers.Tests.Fixes;
using RoleAnalyzers.Tests.Harness;

namespace RoleAnalyzers.Tests.Reading;

/// <summary>Principals that have parts which are known at deployment alone: constructs and dictionaries give the same rules on the same words.</summary>
public sealed class DeployTimeValueTests
{
    private const string Document = """
        new Dictionary<string, object> { ["Version"] = "2012-10-17", ["Statement"] = new[] { new Dictionary<string, object> { ["Effect"] = "Allow", ["Principal"] = new Dictionary<string, object> { ["AWS"] = VALUE }, ["Action"] = "sts:AssumeRole" } } }
        """;

    private const string Statement = """
        new PolicyStatement(new PolicyStatementProps { Principals = new IPrincipal[] { CONSTRUCT }, Actions = new[] { "sts:AssumeRole" } })
        """;

    /// <summary>Ways to write a policy of one Allow, with the construct that is its principal, or the text that it makes.</summary>
    private static readonly ImmutableArray<string> FrontEnds =
    [
        """new Role(this, "R", new RoleProps { AssumedBy = CONSTRUCT });""",
        """new Role(this, "R", new RoleProps { AssumedBy = new CompositePrincipal(new ServicePrincipal("ec2.amazonaws.com"), CONSTRUCT) });""",
        $$"""
        var role = new Role(this, "R", new RoleProps { AssumedBy = new ServicePrincipal("ec2.amazonaws.com") });
        role.AssumeRolePolicy.AddStatements({{Statement}});
        """,
        $$"""new CfnRole(this, "R", new CfnRoleProps { AssumeRolePolicyDocument = new PolicyDocument(new PolicyDocumentProps { Statements = new[] { {{Statement}} } }) });""",
        $$"""new CfnRole(this, "R", new CfnRoleProps { AssumeRolePolicyDocument = {{Document}} });""",
    ];

    [Theory]
    [InlineData("ROLE3001", "new ArnPrincipal($\"arn:{Partition}:iam::999988887777:root\")", "$\"arn:{Partition}:iam::999988887777:root\"")]
    [InlineData("ROLE3009", "new AccountPrincipal(vendor)", "$\"arn:{Partition}:iam::{vendor}:root\"")]
    [InlineData(null, "new AccountRootPrincipal()", "$\"arn:{Partition}:iam::{Account}:root\"")]
    [InlineData(null, "new AccountPrincipal(Account)", "Account")]
    public async Task The_front_ends_agree(string? rule, string construct, string value)
    {
        foreach (var frontEnd in FrontEnds)
        {
            var program = CdkPrograms.Stack(
                "string vendor = System.Environment.GetEnvironmentVariable(\"VENDOR\");\n"
                + frontEnd.Replace("CONSTRUCT", Marked(construct), StringComparison.Ordinal).Replace("VALUE", Marked(value), StringComparison.Ordinal));

            var analysis = await Analyze.CheckAsync(new Scenario(Libraries.Cdk, program)
            {
                EditorConfig = "root = true\n[*]\nrole_analyzers.own_account = 111122223333\n",
            });

            Assert.Equal(rule is null ? [] : [rule], analysis.Findings.Select(f => f.Id));
        }

        string Marked(string code) => rule is null ? code : $"{{|{rule}:{code}|}}";
    }
}
