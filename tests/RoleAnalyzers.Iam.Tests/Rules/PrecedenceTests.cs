using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Iam.Rules;
using RoleAnalyzers.Iam.Sessions;
using static RoleAnalyzers.Iam.Tests.Models;

namespace RoleAnalyzers.Iam.Tests.Rules;

public class PrecedenceTests
{
    private const string WebIdentity = "sts:AssumeRoleWithWebIdentity";

    private static readonly Condition Weak = When("BoolIfExists", "aws:MultiFactorAuthPresent", "true");
    private static readonly Condition Audience = When("StringEquals", "SAML:aud", "https://signin.aws.amazon.com/saml");
    private static readonly Principal Saml = Principal.Federated(T("arn:aws:iam::{own}:saml-provider/Idp"));
    private static readonly Principal Service = Principal.Service(T("ec2.amazonaws.com"));

    [Fact]
    public void Where_anybody_may_assume_the_accounts_beside_it_are_not_reported()
    {
        var policy = Policy(Allow(Root(Foreign), Aws("*"), Root("{?}")));
        Assert.Equal(["ROLE2001"], RuleCatalog.Check(policy, Accounts.None).Select(f => f.Rule.Id));
        Assert.Equal(3, RuleCatalog.TrustPolicyRules.SelectMany(rule => rule.Check(policy, Accounts.None)).Count());
    }

    [Fact]
    public void Another_statement_is_another_cause()
    {
        var policy = Policy(Allow(Aws("*")), Allow(Root(Foreign)), Allow(Root("{?}")));
        Assert.Equal(["ROLE2001", "ROLE3001", "ROLE3009"], RuleCatalog.Check(policy, Accounts.None).Select(f => f.Rule.Id));
    }

    [Fact]
    public void A_narrowed_star_silences_nobody()
    {
        var policy = Policy(Allow(Aws("*"), Root(Foreign)).If(When("IpAddress", "aws:SourceIp", "203.0.113.0/24")));
        Assert.Equal(["ROLE3001"], RuleCatalog.Check(policy, Accounts.None).Select(f => f.Rule.Id));
    }

    /// <summary>For each row of the table: a policy, what all rules say of it, and what is said in the end.</summary>
    public static TheoryData<string, Statement[], string, string> Rows => new()
    {
        { "anybody", [Allow(Aws("*"), Aws("1111")).If(Weak)], "ROLE2001 ROLE2008 ROLE2010", "ROLE2001" },
        { "a wildcard", [Allow(Aws("arn:aws:iam::111122223333:role/dev-*"))], "ROLE2002 ROLE3001", "ROLE2002" },
        { "a wildcard beside an account", [Allow(Aws("arn:aws:iam::111122223333:role/dev-*"), Root(Other))], "ROLE2002 ROLE3001 ROLE3001", "ROLE2002 ROLE3001" },
        { "a wildcard of a group", [Allow(Aws("arn:aws:iam::111122223333:group/*"))], "ROLE2002 ROLE2008", "ROLE2002" },
        { "a provider that is none", [Allow(Oidc("gitlab.*")).On(WebIdentity)], "ROLE2006 ROLE2008", "ROLE2008" },
        { "a principal that is none, without a key", [Allow(Aws("1111") with { IsKeyed = false })], "ROLE2008 ROLE2009", "ROLE2008" },
        { "a principal without a key beside another fault", [Allow(Aws("1111"), Root(Foreign) with { IsKeyed = false })], "ROLE2008 ROLE2009 ROLE3001", "ROLE2008 ROLE2009 ROLE3001" },
        { "an unknown action", [Allow(Saml).On("sts:AssumeRole", "s3:GetObject").If(Audience)], "ROLE2004 ROLE2005", "ROLE2004" },
        { "the wrong action for OIDC", [Allow(Oidc("gitlab.com"))], "ROLE2005 ROLE2006", "ROLE2005" },
        { "the wrong action for SAML", [Allow(Saml)], "ROLE2005 ROLE2007", "ROLE2005" },
        { "a weak claim", [Allow(Oidc("gitlab.com")).On(WebIdentity).If(When("StringEqualsIfExists", "gitlab.com:sub", "project_path:a/b"))], "ROLE2006 ROLE2010", "ROLE2006" },
        { "a weak claim beside another fault", [Allow(Oidc("gitlab.com")).On(WebIdentity).If(When("StringEqualsIfExists", "gitlab.com:sub", "project_path:a/b"), Weak)], "ROLE2006 ROLE2010 ROLE2010", "ROLE2006 ROLE2010" },
        { "a star further on", [Allow(Oidc("gitlab.com")).On(WebIdentity).If(When("StringEquals", "gitlab.com:sub", "project_path:a/*"))], "ROLE2010", "ROLE2010" },
        { "a weak audience", [Allow(Saml).On("sts:AssumeRoleWithSAML").If(When("StringEqualsIfExists", "SAML:aud", "https://signin.aws.amazon.com/saml"))], "ROLE2007 ROLE2010", "ROLE2007" },
        { "a weak external ID", [Allow(Root(Foreign)).If(When("StringEquals", "sts:ExternalId", "a1-*"))], "ROLE2010 ROLE3002", "ROLE3002" },
        { "a weak external ID of a service", [Allow(Service).If(When("StringLike", "sts:ExternalId", "*"))], "ROLE3002 ROLE3003", "ROLE3003" },
        { "an account that is an external ID", [Allow(Root("{own}")).If(When("StringEquals", "sts:ExternalId", Foreign) with { IsAskedAsAccount = true })], "ROLE3004", "ROLE3004" },
        { "an account asked weakly", [Allow(Root("{own}")).If(When("StringLike", "sts:ExternalId", "*") with { IsAskedAsAccount = true })], "ROLE3002 ROLE3004", "ROLE3004" },
    };

    [Theory]
    [InlineData("*", "ROLE2001")]
    [InlineData("lamdba.amazonaws.com", "ROLE4003")]
    [InlineData("ec2.amazonaws.com", "ROLE4001")]
    public void What_is_said_of_the_principal_is_not_said_of_the_use(string principal, string said)
    {
        var policy = Policy(Allow(principal == "*" ? Aws("*") : Principal.Service(T(principal)))) with { Uses = List(new RoleUse("FunctionProps.Role", "lambda.amazonaws.com")) };
        Assert.Equal([said], RuleCatalog.Check(policy, Accounts.None).Select(f => f.Rule.Id));
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void One_cause_has_one_finding(string cause, Statement[] statements, string all, string left)
    {
        var policy = Policy(statements);
        var found = RuleCatalog.TrustPolicyRules.SelectMany(rule => rule.Check(policy, Accounts.None)).Select(f => f.Rule.Id);
        Assert.Equal((cause, all), (cause, string.Join(" ", found.Order(StringComparer.Ordinal))));
        var said = RuleCatalog.Check(policy, Accounts.None).Select(f => f.Rule.Id);
        Assert.Equal((cause, left), (cause, string.Join(" ", said.Order(StringComparer.Ordinal))));
    }

    [Fact]
    public void Findings_come_in_the_order_of_the_policy()
    {
        var policy = Policy(Allow(Root("{?}")), Allow(Root(Foreign), Root(Other)), Allow(Principal.Star));
        Assert.Equal(
            [("ROLE3009", 0, 0), ("ROLE3001", 1, 0), ("ROLE3001", 1, 1), ("ROLE2001", 2, 0)],
            RuleCatalog.Check(policy, Accounts.None).Select(f => (f.Rule.Id, f.Part.Statement, f.Part.Item)));
    }

    [Fact]
    public void A_wildcard_matches_nobody_whoever_the_account_is()
    {
        var policy = Policy(Allow(Aws("arn:aws:iam::111122223333:role/dev-*")));
        Assert.Equal(["ROLE2002"], RuleCatalog.Check(policy, Accounts.None with { TellsOwn = false }).Select(f => f.Rule.Id));
    }

    [Fact]
    public void A_text_that_does_not_parse_says_only_where_it_breaks()
    {
        var policy = PolicyTexts.Read("""{"Statement":[{"Effect":"Allow","Principal":"*","Resource":"*" "Sid":"a b"}]}""").Policy;
        Assert.Equal(new(PolicyPartKind.SyntaxError, 0), Assert.Single(RuleCatalog.Check(policy, Accounts.None)).Part);
    }

    [Fact]
    public void Findings_come_in_the_order_of_the_request()
    {
        var tooLong = new RequestedDuration(List(SessionDuration.Written(7200)));
        var request = new SessionRequest(SessionCall.AssumeRole, List(tooLong, tooLong), List(CredentialOrigin.AssumedRole), Answer.Yes);
        Assert.Equal([("ROLE1001", 0), ("ROLE1001", 1)], RuleCatalog.Check(request, Accounts.None).Select(f => (f.Rule.Id, f.Part.Item)));
    }

    /// <summary>For each row of the table: a request, what all rules say of it, and what is said in the end.</summary>
    public static TheoryData<string, RequestedDuration[], string, string> RequestRows => new()
    {
        { "chained and out of range", [SessionChecks.Written(50000)], "ROLE1001 ROLE1002", "ROLE1001" },
        { "chained beside out of range", [SessionChecks.Written(7200), SessionChecks.Written(60)], "ROLE1001 ROLE1002 ROLE1010", "ROLE1001 ROLE1002" },
        { "chained and unbounded", [new(List(SessionDuration.Written(7200)).OrMore())], "ROLE1001 ROLE1009", "ROLE1001" },
        { "chained beside unbounded", [SessionChecks.Written(7200), SessionChecks.Anything], "ROLE1001 ROLE1009", "ROLE1001 ROLE1009" },
        { "out of range and short", [SessionChecks.Written(60)], "ROLE1002 ROLE1010", "ROLE1002" },
        { "out of range beside short", [SessionChecks.Written(60), SessionChecks.Written(900)], "ROLE1002 ROLE1010 ROLE1010", "ROLE1002 ROLE1010" },
    };

    [Theory]
    [MemberData(nameof(RequestRows))]
    public void One_cause_of_a_request_has_one_finding(string cause, RequestedDuration[] durations, string all, string left)
    {
        var request = SessionChecks.Chained(durations) with { IsRenewedEarly = true };
        var found = RuleCatalog.SessionRules.SelectMany(rule => rule.Check(request, Accounts.None)).Select(f => f.Rule.Id);
        Assert.Equal((cause, all), (cause, string.Join(" ", found.Order(StringComparer.Ordinal))));
        var said = RuleCatalog.Check(request, Accounts.None).Select(f => f.Rule.Id);
        Assert.Equal((cause, left), (cause, string.Join(" ", said.Order(StringComparer.Ordinal))));
    }

    [Fact]
    public void Of_a_role_that_is_declared_here_is_told_what_it_demands()
    {
        var request = SessionChecks.OfDeclared(SessionChecks.Role("Deploy", "a1b2")) with { CallerAccounts = List(T(Own)), Durations = List(SessionChecks.Written(50000)) };
        var found = RuleCatalog.SessionRules.SelectMany(rule => rule.Check(request, Accounts.None)).Select(f => f.Rule.Id);
        Assert.Equal(["ROLE1002", "ROLE1003", "ROLE3005", "ROLE3010"], found.Order(StringComparer.Ordinal));
        Assert.Equal(["ROLE1002", "ROLE3010"], RuleCatalog.Check(request, Accounts.None).Select(f => f.Rule.Id));
    }

    private static Principal Oidc(string issuer) => Principal.Federated(T($"arn:aws:iam::{{own}}:oidc-provider/{issuer}"));
}
