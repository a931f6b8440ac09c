using RoleAnalyzers.Tests.Equivalence;
using RoleAnalyzers.Tests.Harness;

namespace RoleAnalyzers.Tests.Reading;

/// <summary>The grammar of statements that the CDK's objects make, and what they lose on the way.</summary>
public sealed class StatementGrammarTests
{
    private const string Whole = "Principals = new[] { new AccountRootPrincipal() }, Actions = new[] { \"sts:AssumeRole\" }";

    [Theory]
    [InlineData(Whole)]
    [InlineData(Whole + ", Sid = \"Owners\"")]
    [InlineData(Whole + ", Sid = \"\"")]
    [InlineData(Whole + ", Sid = given")]
    [InlineData(Whole + ", Sid = {|ROLE2009:\"for owners\"|}")]
    [InlineData(Whole + ", Resources = new[] { {|ROLE2009:\"*\"|} }")]
    [InlineData(Whole + ", NotResources = new[] { {|ROLE2009:\"*\"|}, given }")]
    [InlineData(Whole + ", Resources = new string[0]")]
    [InlineData(Whole + ", Resources = many")]
    [InlineData("NotPrincipals = new[] { {|ROLE2003:new AccountRootPrincipal()|} }, Actions = new[] { \"sts:AssumeRole\" }")]
    [InlineData("NotPrincipals = principals, Actions = new[] { \"sts:AssumeRole\" }")]
    [InlineData("Principals = principals, Actions = new[] { \"sts:AssumeRole\" }")]
    [InlineData("Principals = new[] { new AccountRootPrincipal() }, Actions = many")]
    public Task Statement(string props) => CheckAsync($$"""
        role.AssumeRolePolicy.AddStatements(new PolicyStatement(new PolicyStatementProps { {{props}} }));
        """);

    [Theory]
    [InlineData("Actions = new[] { \"sts:AssumeRole\" }")]
    [InlineData("Principals = new[] { new AccountRootPrincipal() }")]
    public Task Statement_that_lacks_something(string props) => CheckAsync($$"""
        role.AssumeRolePolicy.AddStatements(new PolicyStatement({|ROLE2009:new PolicyStatementProps { {{props}} }|}));
        """);

    [Theory]
    [InlineData("statement.Sid = {|ROLE2009:\"for owners\"|};")]
    [InlineData("{|ROLE2009:statement.AddAllResources()|};")]
    [InlineData("statement.AddResources({|ROLE2009:\"*\"|});")]
    [InlineData("statement.AddNotResources({|ROLE2009:\"*\"|}, given);")]
    [InlineData("statement.AddResources(many);")]
    [InlineData("statement.AddNotPrincipals({|ROLE2003:new AccountRootPrincipal()|});")]
    public Task Statement_that_is_changed(string statements) => CheckAsync($$"""
        var statement = new PolicyStatement(new PolicyStatementProps { {{Whole}} });
        {{statements}}
        role.AssumeRolePolicy.AddStatements(statement);
        """);

    [Fact]
    public Task Sids_of_a_document() => CheckAsync($$"""
        {{Document(Sid("\"A\""), Sid("\"B\""))}}
        {{Document(Sid("\"A\""), Sid("{|ROLE2009:\"A\"|}"))}}
        {{Document(Sid("\"A\""), $"flag ? {Sid("\"A\"")} : {Sid("\"B\"")}")}}
        """);

    [Fact]
    public Task Sids_on_different_ways() => CheckAsync($$"""
        if (flag)
            role.AssumeRolePolicy.AddStatements({{Sid("\"A\"")}});
        else
            role.AssumeRolePolicy.AddStatements({{Sid("\"A\"")}});
        """);

    [Theory]
    [InlineData("[\"StringEquals\"] = new Dictionary<string, object> { [{|ROLE2007:\"SAML:iss\"|}] = \"https://idp.example.com\" }")]
    [InlineData("[\"StringEquals\"] = new Dictionary<string, object> { [{|ROLE2007:\"SAML:aud\"|}] = \"https://example.com\", [{|ROLE2007:\"SAML:iss\"|}] = given }")]
    [InlineData("[\"StringEquals\"] = new Dictionary<string, object> { [\"SAML:aud\"] = \"https://signin.aws.amazon.com/saml\" }")]
    [InlineData("[\"StringEquals\"] = new Dictionary<string, object> { [\"SAML:aud\"] = given }")]
    [InlineData("[\"StringLike\"] = new Dictionary<string, object> { [\"SAML:iss\"] = \"https://*.example.com\" }")]
    [InlineData("[given] = new Dictionary<string, object> { [\"SAML:iss\"] = \"https://idp.example.com\" }")]
    public Task Conditions_of_a_console_sign_in(string conditions) => CheckAsync($$"""
        new Role(this, "S", new RoleProps { AssumedBy = new SamlConsolePrincipal(provider, new Dictionary<string, object> { {{conditions}} }) });
        """);

    [Fact]
    public Task Conditions_that_are_added_to_a_console_sign_in_are_kept() => CheckAsync("""
        var principal = new SamlConsolePrincipal(provider, new Dictionary<string, object>());
        new Role(this, "S", new RoleProps { AssumedBy = principal.WithConditions(new Dictionary<string, object> { ["StringEquals"] = new Dictionary<string, object> { ["SAML:iss"] = "https://idp.example.com" } }) });
        """);

    private static string Document(params string[] statements) => $$"""
        new CfnRole(this, "S", new CfnRoleProps
        {
            AssumeRolePolicyDocument = new PolicyDocument(new PolicyDocumentProps { Statements = new[] { {{string.Join(", ", statements)}} } }),
        });
        """;

    private static string Sid(string sid) => $"new PolicyStatement(new PolicyStatementProps {{ Sid = {sid}, {Whole} }})";

    private static Task<Analysis> CheckAsync(string statements) => Analyze.CheckAsync(
        Libraries.Cdk,
        ConstructForms.Stack("var role = new Role(this, \"R\", new RoleProps { AssumedBy = new AccountRootPrincipal() });\n" + statements)
            .Replace("Construct scope, string id)", "Construct scope, string id, string given, string[] many, IPrincipal[] principals, ISamlProvider provider, bool flag)"));
}
