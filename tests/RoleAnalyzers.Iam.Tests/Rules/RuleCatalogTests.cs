using System.Text.RegularExpressions;
using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Iam.Rules;
using RoleAnalyzers.Iam.Sessions;
using static RoleAnalyzers.Iam.Tests.Models;

namespace RoleAnalyzers.Iam.Tests.Rules;

public class RuleCatalogTests
{
    /// <summary>A policy in which every rule finds something that no other silences.</summary>
    private static readonly TrustPolicy Everything = Policy(
        Allow(Principal.Star),
        Allow(Aws("*")),
        Allow(Aws("arn:aws:iam::111122223333:role/dev-*")),
        Allow(Root("{own}")).On("sts:AssumeRole", "sts:TagSessions"),
        Allow(Principal.Federated(T("arn:aws:iam::{own}:saml-provider/Idp"))),
        Allow(Principal.Federated(T("accounts.google.com"))).On("sts:AssumeRoleWithWebIdentity"),
        Allow(Principal.Federated(T("arn:aws:iam::{own}:saml-provider/Idp"))).On("sts:AssumeRoleWithSAML"),
        Allow(Aws("1111")),
        Allow(Root("{own}")).If(When("BoolIfExists", "aws:MultiFactorAuthPresent", "true")),
        Allow(Root(Foreign)),
        Allow(Root(Foreign)).If(When("StringLike", "sts:ExternalId", "*")),
        Allow(Principal.Service(T("ec2.amazonaws.com"))).If(When("StringEquals", "sts:ExternalId", "a1b2")),
        Allow(Root("{?}")),
        Allow(Principal.Service(T("lamdba.amazonaws.com"))),
        Allow(Principal.Service(T("ecs-tasks.amazonaws.com"))),
        Allow(Root("{own}")).If(When("StringEquals", "sts:ExternalId", "a1b2") with { IsAskedAsAccount = true }),
        Allow() with { NotPrincipals = List(Root("{own}")) },
        Allow(Root("{own}")) with { Sids = List(T("a b")) }) with
    {
        Versions = List(T("2008-10-17")),
        Document = T(new string('a', 3000)),
    };

    /// <summary>Requests in which every rule about them finds something that no other silences.</summary>
    private static readonly SessionRequest[] Requests =
    [
        SessionChecks.Chained(SessionChecks.Written(7200)) with
        {
            Roles = List(new RequestedRole(T("arn:aws:iam::111122223333:root"))),
            SessionNames = List(T("a b")),
            MfaDevices = List(T("GAHT12345678")),
            HasMfaCode = Answer.No,
        },
        SessionChecks.Chained(SessionChecks.Written(60), SessionChecks.Written(900), SessionChecks.Anything) with { IsRenewedEarly = true },
        SessionChecks.Request(SessionCall.GetSessionToken, CredentialOrigin.AssumedRole),
        SessionChecks.OfDeclared(SessionChecks.Role("Deploy")) with { Durations = List(SessionChecks.Written(7200)), CallerAccounts = List(T(Own)) },
        SessionChecks.OfDeclared(SessionChecks.Role("Deploy", "a1b2")),
    ];

    private static readonly KeyCredentials[] Keys = [new(T("AKIA" + "Z4QN7TRB2XLMV6WD"), Answer.Yes)];

    private static readonly KeptCredentials[] Kept = [KeptChecks.Kept(KeptPlace.Static), KeptChecks.Kept(KeptPlace.Instance)];

    [Fact]
    public void The_rules_are_in_the_order_of_their_ids()
    {
        var ids = RuleCatalog.Rules.Select(r => r.Id).ToArray();
        Assert.Equal(ids.Order(StringComparer.Ordinal), ids);
        Assert.Equal(ids.Distinct(), ids);
        Assert.All(ids, id => Assert.Matches("^ROLE[0-5][0-9]{3}$", id));
    }

    [Fact]
    public void Every_rule_of_the_assembly_is_listed()
    {
        var classes = typeof(Rule).Assembly.GetTypes()
            .Where(t => Regex.IsMatch(t.Name, "^Role[0-9]{4}"))
            .Select(t => t.Name[..8].ToUpperInvariant())
            .Distinct()
            .Order(StringComparer.Ordinal);
        Assert.Equal(classes, RuleCatalog.Rules.Select(r => r.Id));
        Assert.All(RuleCatalog.SessionRules, rule => Assert.StartsWith(rule.Rule.Id, rule.GetType().Name, StringComparison.OrdinalIgnoreCase));
        Assert.All(RuleCatalog.KeyRules, rule => Assert.StartsWith(rule.Rule.Id, rule.GetType().Name, StringComparison.OrdinalIgnoreCase));
        Assert.All(RuleCatalog.KeptCredentialsRules, rule => Assert.StartsWith(rule.Rule.Id, rule.GetType().Name, StringComparison.OrdinalIgnoreCase));
        Assert.All(RuleCatalog.DeclaredMaximumRules, rule => Assert.StartsWith(rule.Rule.Id, rule.GetType().Name, StringComparison.OrdinalIgnoreCase));
        Assert.All(RuleCatalog.PermissionsPolicyRules, rule => Assert.StartsWith(rule.Rule.Id, rule.GetType().Name, StringComparison.OrdinalIgnoreCase));
        Assert.All(RuleCatalog.RoleGrantRules, rule => Assert.StartsWith(rule.Rule.Id, rule.GetType().Name, StringComparison.OrdinalIgnoreCase));
        Assert.All(RuleCatalog.TrustPolicyRules, rule => Assert.StartsWith(rule.Rule.Id, rule.GetType().Name, StringComparison.OrdinalIgnoreCase));
        Assert.All(RuleCatalog.DelegationRules, rule => Assert.StartsWith(rule.Rule.Id, rule.GetType().Name, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void The_texts_are_well_formed() => Assert.All(RuleCatalog.Rules, rule =>
    {
        Assert.DoesNotMatch(@"\.$|\n|[{}]", rule.Title);
        Assert.DoesNotMatch(@"\.$|\n|\. [A-Z]", rule.Message);
        Assert.EndsWith(".", rule.Description, StringComparison.Ordinal);
        Assert.EndsWith($"/docs/rules/{rule.Id}.md", rule.HelpAddress, StringComparison.Ordinal);
    });

    [Theory]
    [InlineData("ROLE0001", "Configuration")]
    [InlineData("ROLE1001", "RoleSessions")]
    [InlineData("ROLE2001", "TrustPolicies")]
    [InlineData("ROLE3001", "Delegation")]
    [InlineData("ROLE3009", "Delegation")]
    [InlineData("ROLE4003", "ServiceRoles")]
    [InlineData("ROLE5001", "DelegationDeclarations")]
    public void Categories_follow_the_id(string id, string category) =>
        Assert.Equal(category, RuleCatalog.Rules.Single(r => r.Id == id).Category);

    [Fact]
    public void Advice_is_told_from_faults() => Assert.Equal(
        ["ROLE1009", "ROLE1010", "ROLE1014", "ROLE2011", "ROLE2012", "ROLE3004", "ROLE3005", "ROLE3009", "ROLE4002"], RuleCatalog.Rules.Where(r => r.Level is RuleLevel.Info).Select(r => r.Id));

    [Fact]
    public void What_cannot_be_generated_is_an_error() => Assert.Equal(
        ["ROLE5001", "ROLE5002", "ROLE5003", "ROLE5004", "ROLE5005", "ROLE5006"], RuleCatalog.Rules.Where(r => r.Level is RuleLevel.Error).Select(r => r.Id));

    [Fact]
    public void The_arguments_of_a_finding_fill_its_message()
    {
        var found = Requests.SelectMany(request => RuleCatalog.Check(request, Accounts.None with { Own = [Own] }))
            .Select(f => (f.Rule, f.Arguments))
            .Concat(Keys.SelectMany(key => RuleCatalog.Check(key))
                .Select(f => (f.Rule, f.Arguments)))
            .Concat(Kept.SelectMany(kept => RuleCatalog.Check(kept))
                .Select(f => (f.Rule, f.Arguments)))
            .Concat(RuleCatalog
                .Check(new DeclaredMaximum(List(new RequestedDuration(List(SessionDuration.Written(900)))), MaximumRefusal.Call))
                .Select(f => (f.Rule, f.Arguments)))
            .Concat(RuleCatalog
                .Check(Policy(Allow(Principal.Service(T("ec2.amazonaws.com")))) with { Uses = List(new RoleUse("FunctionProps.Role", "lambda.amazonaws.com")) }, Accounts.None)
                .Select(f => (f.Rule, f.Arguments)))
            .Concat(RuleCatalog
                .Check(new PermissionsPolicy(List(Role3006Tests.On("*", "sts:AssumeRole", "iam:PassRole"))))
                .Select(f => (f.Rule, f.Arguments)))
            .Concat(RuleCatalog
                .Check(new RoleGrant(List(new Grantee("ServicePrincipal", GrantOutcome.Throws))))
                .Select(f => (f.Rule, f.Arguments)))
            .Concat(RuleCatalog
                .Check(Everything, Accounts.None)
                .Select(f => (f.Rule, f.Arguments)))
            .Concat(DelegationChecks.Wrong.SelectMany(declaration => RuleCatalog.Check(declaration))
                .Select(f => (f.Rule, f.Arguments)))
            .ToArray();
        Assert.Equal(
            RuleCatalog.Rules.Where(r => r.Id != "ROLE0001").Select(r => r.Id),
            found.Select(f => f.Rule.Id).Distinct().Order(StringComparer.Ordinal));
        Assert.All(found, f => Assert.Equal(
            Enumerable.Range(0, f.Arguments.Length),
            Regex.Matches(f.Rule.Message, @"\{(\d)\}").Select(m => m.Groups[1].Value[0] - '0').Distinct().Order()));
    }
}
