using System.Text.RegularExpressions;
using RoleAnalyzers.Tests.Fixes;
using RoleAnalyzers.Tests.Harness;

namespace RoleAnalyzers.Tests.Reading;

/// <summary>
/// The same trust policy is the same whatever it is written with: every front-end gives the same rules on the words that
/// name the principal, the action or the condition's key. A new front-end is one more spelling here.
/// </summary>
public sealed partial class EquivalenceTests
{
    /// <summary>Ways to write a policy of one Allow, perhaps with a condition, and perhaps a Deny of everybody without MFA.</summary>
    private static readonly ImmutableArray<(string Name, Func<Row, string> Write)> FrontEnds =
    [
        ("Role", row => $$"""
            var role = new Role(this, "R", new RoleProps { AssumedBy = {{Conditioned($"{{|#:{row.Construct}|}}", row)}} });
            {{(row.IsDenied ? $"role.AssumeRolePolicy.AddStatements({DenyStatement});" : "")}}
            """),
        ("Role, composite", row => $$"""
            var role = new Role(this, "R", new RoleProps { AssumedBy = new CompositePrincipal(new ServicePrincipal("ec2.amazonaws.com"), {{Conditioned($"{{|#:{row.Construct}|}}", row)}}) });
            {{(row.IsDenied ? $"role.AssumeRolePolicy.AddStatements({DenyStatement});" : "")}}
            """),
        ("statement added later", row => $$"""
            var role = new Role(this, "R", new RoleProps { AssumedBy = new ServicePrincipal("ec2.amazonaws.com") });
            role.AssumeRolePolicy.AddStatements(new PolicyStatement(new PolicyStatementProps { Principals = new IPrincipal[] { {|#:{{row.Construct}}|} }, Actions = {{row.Action}}{{(row.Condition is null ? "" : $", Conditions = {Block(row.Condition)}")}} }));
            {{(row.IsDenied ? $"role.AssumeRolePolicy.AddStatements({DenyStatement});" : "")}}
            """),
        ("CfnRole, indexers", row => Cfn($$"""
            new Dictionary<string, object> { ["Version"] = "2012-10-17", ["Statement"] = new object[] {
                new Dictionary<string, object> { ["Effect"] = "Allow", ["Principal"] = {{row.Dictionary}}, ["Action"] = {{row.Action}}{{(row.Condition is null ? "" : $", [\"Condition\"] = {Block(row.Condition)}")}} }{{(row.IsDenied ? ", " + DenyDictionary : "")}} } }
            """)),
        ("CfnRole, collection initialisers", row => Cfn($$"""
            new Dictionary<string, object> { { "Version", "2012-10-17" }, { "Statement", new[] {
                new Dictionary<string, object> { { "Effect", "Allow" }, { "Principal", {{row.Dictionary}} }, { "Action", {{row.Action}} }{{(row.Condition is null ? "" : $", {{ \"Condition\", {Block(row.Condition)} }}")}} }{{(row.IsDenied ? ", " + DenyDictionary : "")}} } } }
            """)),
        ("CfnRole, document", row => $$"""
            var document = new PolicyDocument(new PolicyDocumentProps { Statements = new[] { new PolicyStatement(new PolicyStatementProps { Principals = new IPrincipal[] { {|#:{{row.Construct}}|} }, Actions = {{row.Action}}{{(row.Condition is null ? "" : $", Conditions = {Block(row.Condition)}")}} }) } });
            {{(row.IsDenied ? $"document.AddStatements({DenyStatement});" : "")}}
            {{Cfn("document")}}
            """),
    ];

    private static readonly ImmutableArray<Row> Rows =
    [
        new("ROLE2001", "new AnyPrincipal()", """new Dictionary<string, object> { ["AWS"] = {|#:"*"|} }"""),
        new("ROLE2001", "new StarPrincipal()", """{|#:"*"|}"""),
        new("ROLE2001", "new ArnPrincipal(\"*\")", """new Dictionary<string, object> { { "AWS", new[] { {|#:"*"|} } } }"""),
        new("ROLE2001", "new AnyPrincipal()", """new Dictionary<string, object> { ["AWS"] = {|#:"*"|} }""") { Condition = ("StringEqualsIfExists", "aws:PrincipalOrgID", "o-a1b2c3d4e5") },
        new(null, "new AnyPrincipal()", """new Dictionary<string, object> { ["AWS"] = {|#:"*"|} }""") { Condition = ("StringEquals", "aws:PrincipalOrgID", "o-a1b2c3d4e5") },
        new("ROLE3001", "new AccountPrincipal(\"999988887777\")", """new Dictionary<string, object> { ["AWS"] = {|#:"999988887777"|} }"""),
        new("ROLE3001", "new ArnPrincipal(\"arn:aws:iam::999988887777:role/vendor\")", """new Dictionary<string, object> { ["AWS"] = {|#:"arn:aws:iam::999988887777:role/vendor"|} }"""),
        new("ROLE3001", "new ArnPrincipal($\"arn:{Partition}:iam::999988887777:root\")", """new Dictionary<string, object> { ["AWS"] = {|#:$"arn:{Partition}:iam::999988887777:root"|} }"""),
        new(null, "new AccountPrincipal(\"999988887777\")", """new Dictionary<string, object> { ["AWS"] = {|#:"999988887777"|} }""") { Condition = ("StringEquals", "sts:ExternalId", "a-secret-of-two") },
        new(null, "new AccountPrincipal(\"999988887777\")", """new Dictionary<string, object> { ["AWS"] = {|#:"999988887777"|} }""") { IsDenied = true },
        new("ROLE3009", "new AccountPrincipal(vendor)", """new Dictionary<string, object> { ["AWS"] = {|#:$"arn:{Partition}:iam::{vendor}:root"|} }"""),
        new(null, "new AccountRootPrincipal()", """new Dictionary<string, object> { ["AWS"] = {|#:$"arn:{Partition}:iam::{Account}:root"|} }"""),
        new(null, "new AccountPrincipal(\"111122223333\")", """new Dictionary<string, object> { ["AWS"] = {|#:"111122223333"|} }"""),
        new(null, "new ServicePrincipal(\"lambda.amazonaws.com\")", """new Dictionary<string, object> { ["Service"] = {|#:"lambda.amazonaws.com"|} }"""),
        new("ROLE2002", "new ArnPrincipal(\"arn:aws:iam::111122223333:role/dev-*\")", """new Dictionary<string, object> { ["AWS"] = {|#:"arn:aws:iam::111122223333:role/dev-*"|} }"""),
        new(null, "new AccountPrincipal(\"111122223333\")", """new Dictionary<string, object> { ["AWS"] = {|#:"111122223333"|} }""") { Condition = ("ArnLike", "aws:PrincipalArn", "arn:aws:iam::111122223333:role/dev-*") },
        new("ROLE2004", "new AccountPrincipal(\"111122223333\")", """new Dictionary<string, object> { ["AWS"] = {|#:"111122223333"|} }""") { Action = """new[] { "sts:AssumeRole", {|#action:"sts:GetCallerIdentity"|} }""", IsOfStatement = true, Place = "action" },
        new("ROLE2004", "new AccountPrincipal(\"111122223333\")", """new Dictionary<string, object> { ["AWS"] = {|#:"111122223333"|} }""") { Action = """new[] { {|#action:"sts:*"|} }""", IsOfStatement = true, Place = "action" },
        new(null, "new AccountPrincipal(\"111122223333\")", """new Dictionary<string, object> { ["AWS"] = {|#:"111122223333"|} }""") { Action = """new[] { "sts:AssumeRole", "sts:TagSession" }""", IsOfStatement = true },
        new("ROLE2005", "new FederatedPrincipal(\"arn:aws:iam::111122223333:saml-provider/Okta\", new Dictionary<string, object>())", """new Dictionary<string, object> { ["Federated"] = {|#:"arn:aws:iam::111122223333:saml-provider/Okta"|} }"""),
        new("ROLE2005", "new ServicePrincipal(\"pods.eks.amazonaws.com\")", """new Dictionary<string, object> { ["Service"] = {|#:"pods.eks.amazonaws.com"|} }"""),
        new(null, "new ServicePrincipal(\"pods.eks.amazonaws.com\")", """new Dictionary<string, object> { ["Service"] = {|#:"pods.eks.amazonaws.com"|} }""") { Action = """new[] { "sts:AssumeRole", "sts:TagSession" }""", IsOfStatement = true },
        new("ROLE2006", $"new WebIdentityPrincipal(\"{GitHub}\")", $$"""new Dictionary<string, object> { ["Federated"] = {|#:"{{GitHub}}"|} }""") { Action = WithWebIdentity },
        new("ROLE2006", $"new WebIdentityPrincipal(\"{GitHub}\")", $$"""new Dictionary<string, object> { ["Federated"] = {|#:"{{GitHub}}"|} }""") { Action = WithWebIdentity, Condition = ("StringLike", "token.actions.githubusercontent.com:sub", "repo:*") },
        new(null, $"new WebIdentityPrincipal(\"{GitHub}\")", $$"""new Dictionary<string, object> { ["Federated"] = {|#:"{{GitHub}}"|} }""") { Action = WithWebIdentity, Condition = ("StringLike", "token.actions.githubusercontent.com:sub", "repo:acme/shop:*") },
        new("ROLE2007", $"new FederatedPrincipal(\"{Saml}\", new Dictionary<string, object>(), \"sts:AssumeRoleWithSAML\")", $$"""new Dictionary<string, object> { ["Federated"] = {|#:"{{Saml}}"|} }""") { Action = WithSaml },
        new(null, $"new FederatedPrincipal(\"{Saml}\", new Dictionary<string, object>(), \"sts:AssumeRoleWithSAML\")", $$"""new Dictionary<string, object> { ["Federated"] = {|#:"{{Saml}}"|} }""") { Action = WithSaml, Condition = ("StringEquals", "SAML:aud", "https://signin.aws.amazon.com/saml") },
        new("ROLE2008", "new ArnPrincipal(\"arn:aws:iam::111122223333:group/admins\")", """new Dictionary<string, object> { ["AWS"] = {|#:"arn:aws:iam::111122223333:group/admins"|} }"""),
        new("ROLE2008", "new ArnPrincipal(\"AROADBQP57FF2AEXAMPLE\")", """new Dictionary<string, object> { ["AWS"] = {|#:"AROADBQP57FF2AEXAMPLE"|} }"""),
        new(null, "new ArnPrincipal(\"arn:aws:sts::111122223333:assumed-role/build/main\")", """new Dictionary<string, object> { ["AWS"] = {|#:"arn:aws:sts::111122223333:assumed-role/build/main"|} }"""),
        new("ROLE2010", "new AccountPrincipal(\"111122223333\")", """new Dictionary<string, object> { ["AWS"] = {|#:"111122223333"|} }""") { Condition = ("BoolIfExists", "aws:MultiFactorAuthPresent", "true"), Place = "key" },
        new("ROLE2010", "new AccountPrincipal(\"111122223333\")", """new Dictionary<string, object> { ["AWS"] = {|#:"111122223333"|} }""") { Condition = ("StringEquals", "aws:PrincipalArn", "arn:aws:iam::111122223333:role/dev-*"), Place = "key" },
        new(null, "new AccountPrincipal(\"111122223333\")", """new Dictionary<string, object> { ["AWS"] = {|#:"111122223333"|} }""") { Condition = ("Bool", "aws:MultiFactorAuthPresent", "true") },
        new("ROLE3002", "new AccountPrincipal(\"999988887777\")", """new Dictionary<string, object> { ["AWS"] = {|#:"999988887777"|} }""") { Condition = ("StringLike", "sts:ExternalId", "*"), Place = "key" },
        new("ROLE3002", "new AccountPrincipal(\"999988887777\")", """new Dictionary<string, object> { ["AWS"] = {|#:"999988887777"|} }""") { Condition = ("StringEquals", "sts:ExternalId", "changeme"), Place = "key" },
        new("ROLE3003", "new ServicePrincipal(\"lambda.amazonaws.com\")", """new Dictionary<string, object> { ["Service"] = {|#:"lambda.amazonaws.com"|} }""") { Condition = ("StringEquals", "sts:ExternalId", "a-secret-of-two") },
        new(null, "new ServicePrincipal(\"lambda.amazonaws.com\")", """new Dictionary<string, object> { ["Service"] = {|#:"lambda.amazonaws.com"|} }""") { Condition = ("StringEquals", "aws:SourceAccount", "111122223333") },
        new("ROLE4003", "new ServicePrincipal(\"lambda.amazon.com\")", """new Dictionary<string, object> { ["Service"] = {|#:"lambda.amazon.com"|} }"""),
        new(null, "new ServicePrincipal(\"ecs.amazonaws.com\")", """new Dictionary<string, object> { ["Service"] = {|#:"ecs.amazonaws.com"|} }"""),
    ];

    private const string GitHub = "arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com";

    private const string Saml = "arn:aws:iam::111122223333:saml-provider/Okta";

    private const string WithWebIdentity = """new[] { "sts:AssumeRoleWithWebIdentity" }""";

    private const string WithSaml = """new[] { "sts:AssumeRoleWithSAML" }""";

    private const string DenyStatement =
        """new PolicyStatement(new PolicyStatementProps { Effect = Effect.DENY, Principals = new IPrincipal[] { new AnyPrincipal() }, Actions = new[] { "sts:AssumeRole" }, Conditions = new Dictionary<string, object> { ["BoolIfExists"] = new Dictionary<string, object> { ["aws:MultiFactorAuthPresent"] = "false" } } })""";

    private const string DenyDictionary =
        """new Dictionary<string, object> { ["Effect"] = "Deny", ["Principal"] = new Dictionary<string, object> { ["AWS"] = "*" }, ["Action"] = "sts:AssumeRole", ["Condition"] = new Dictionary<string, object> { ["BoolIfExists"] = new Dictionary<string, object> { ["aws:MultiFactorAuthPresent"] = "false" } } }""";

    public static TheoryData<string, int> Cells => new(
        from frontEnd in FrontEnds
        from row in Enumerable.Range(0, Rows.Length)
            // A role's own principal brings its action along.
        where !(Rows[row].IsOfStatement && frontEnd.Name.StartsWith("Role", StringComparison.Ordinal))
        select (frontEnd.Name, row));

    [Theory]
    [MemberData(nameof(Cells))]
    public async Task The_front_ends_agree(string frontEnd, int index)
    {
        var row = Rows[index];
        var marked = FrontEnds.Single(f => f.Name == frontEnd).Write(row);
        var program = CdkPrograms.Stack("string vendor = System.Environment.GetEnvironmentVariable(\"VENDOR\");\n" + marked);

        var analysis = await Analyze.CheckAsync(new Scenario(
            Libraries.Cdk,
            Mark().Replace(program, mark => mark.Groups["place"].Value == row.Place && row.Rule is not null
                ? $"{{|{row.Rule}:{mark.Groups["text"].Value}|}}"
                : mark.Groups["text"].Value))
        {
            EditorConfig = "root = true\n[*]\nrole_analyzers.own_account = 111122223333\n",
        });

        Assert.Equal(row.Rule is null ? [] : [row.Rule], analysis.Findings.Select(f => f.Id));
    }

    private static string Conditioned(string principal, Row row) =>
        row.Condition is null ? principal : $"new PrincipalWithConditions({principal}, {Block(row.Condition)})";

    private static string Block((string Operator, string Key, string Value)? condition) =>
        $$"""new Dictionary<string, object> { ["{{condition!.Value.Operator}}"] = new Dictionary<string, object> { [{|#key:"{{condition.Value.Key}}"|}] = "{{condition.Value.Value}}" } }""";

    private static string Cfn(string document) => $$"""
        new CfnRole(this, "R", new CfnRoleProps { AssumeRolePolicyDocument = {{document}} });
        """;

    [GeneratedRegex(@"\{\|#(?<place>\w*):(?<text>.*?)\|\}", RegexOptions.Singleline)]
    private static partial Regex Mark();

    /// <summary>A principal, as a construct and as a dictionary's value, with the rule that must speak of it; null: none.</summary>
    private sealed record Row(string? Rule, string Construct, string Dictionary)
    {
        public (string Operator, string Key, string Value)? Condition { get; init; }

        /// <summary>The actions of a statement that is written out.</summary>
        public string Action { get; init; } = """new[] { "sts:AssumeRole" }""";

        /// <summary>True when only a statement that is written out can have the actions.</summary>
        public bool IsOfStatement { get; init; }

        /// <summary>What the rule speaks of: <c>action</c>, the condition's <c>key</c>, or nothing, which is the principal.</summary>
        public string Place { get; init; } = "";

        public bool IsDenied { get; init; }
    }
}
