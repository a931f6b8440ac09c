using System.Globalization;
using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Iam.Rules;
using static RoleAnalyzers.Iam.Tests.Models;

namespace RoleAnalyzers.Iam.Tests.Rules;

/// <summary>ROLE3001 and ROLE3009, which part the accounts without an external ID among them.</summary>
public class ForeignAccountTests
{
    [Theory]
    [InlineData("111122223333", "ROLE3001")]
    [InlineData("arn:aws:iam::111122223333:root", "ROLE3001")]
    [InlineData("arn:{partition}:iam::111122223333:root", "ROLE3001")]
    [InlineData("arn:aws:iam::111122223333:role/Deploy", "ROLE3001")]
    [InlineData("arn:aws:iam::111122223333:role/{?}", "ROLE3001")]
    [InlineData("arn:aws:iam::111122223333:user/Ann", "ROLE3001")]
    [InlineData("arn:aws:sts::111122223333:assumed-role/Deploy/ann", "ROLE3001")]
    [InlineData("arn:{partition}:iam::{?}:root", "ROLE3009")]
    [InlineData("arn:{partition}:iam::{word}:root", "ROLE3009")]
    [InlineData("{own}", "")]
    [InlineData("arn:{partition}:iam::{own}:root", "")]
    [InlineData("arn:{partition}:iam::{own}:role/Deploy", "")]
    [InlineData("arn:aws:iam::{?}:role/Deploy", "")]
    [InlineData("arn:aws:iam::111122223333:group/Developers", "")]
    [InlineData("arn:aws:iam::1111:root", "")]
    [InlineData("*", "")]
    [InlineData("{?}", "")]
    public void An_account(string principal, string rule) => Assert.Equal(rule, Ids(Policy(Allow(Aws(principal)))));

    [Fact]
    public void Other_principals_are_left_alone()
    {
        Assert.Equal("", Ids(Policy(Allow(Principal.Star))));
        Assert.Equal("", Ids(Policy(Allow(Principal.Unknown))));
        Assert.Equal("", Ids(Policy(Allow(Principal.Service(T("ec2.amazonaws.com"))))));
        Assert.Equal("", Ids(Policy(Allow(Principal.Federated(T("arn:aws:iam::111122223333:saml-provider/Idp"))).On("sts:AssumeRoleWithSAML"))));
    }

    [Fact]
    public void Each_is_reported_where_it_stands()
    {
        var policy = Policy(Allow(Root("{own}"), Root(Foreign)), Allow(Root("{?}")), Allow(Root(Other)));
        Assert.Equal(
            [("ROLE3001", 0, 1), ("ROLE3009", 1, 0), ("ROLE3001", 2, 0)],
            Check(policy).Select(f => (f.Rule.Id, f.Part.Statement, f.Part.Item)));
    }

    [Fact]
    public void Only_statements_that_let_assume_count()
    {
        foreach (var account in new[] { Foreign, "{?}" })
        {
            Assert.Equal("", Ids(Policy(Deny(Root(account)))));
            Assert.Equal("", Ids(Policy(Allow(Root(account)).On("sts:TagSession"))));
            Assert.Equal("", Ids(Policy(Allow(Root(account)).On("{?}"))));
        }
    }

    [Fact]
    public void Accounts_under_the_same_control_are_left_alone()
    {
        var policy = Policy(Allow(Root(Foreign)));
        Assert.Equal("", Ids(policy, Accounts.None with { Own = [Foreign] }));
        Assert.Equal("", Ids(policy, Accounts.None with { Trusted = [Other, Foreign] }));
        Assert.Equal("", Ids(policy, Accounts.None with { IsDeployedTo = account => account == Foreign }));
        Assert.Equal("ROLE3001", Ids(policy, Accounts.None with { Own = [Own], Trusted = [Other], IsDeployedTo = account => account == Other }));
    }

    [Theory]
    [InlineData("arn:aws:iam::111122223333:saml-provider/Idp", "")]
    [InlineData("arn:{partition}:iam::111122223333:oidc-provider/token.actions.githubusercontent.com", "")]
    [InlineData("arn:aws:iam::{?}:oidc-provider/gitlab.com", "")]
    [InlineData("arn:aws:iam::1111{?}:oidc-provider/gitlab.com", "")]
    [InlineData("{?}", "")]
    [InlineData("arn:{?}", "")]
    [InlineData("arn:aws:iam::444455556666:saml-provider/Idp", "ROLE3001")]
    [InlineData("arn:aws:iam::4444{?}:saml-provider/Idp", "ROLE3001")]
    [InlineData("arn:{partition}:iam::{own}:oidc-provider/{?}", "ROLE3001")]
    [InlineData("accounts.google.com", "ROLE3001")]
    [InlineData("cognito-identity{?}", "ROLE3001")]
    [InlineData("arn:aws:iam", "ROLE3001")]
    public void The_account_of_a_provider_is_the_roles_own(string provider, string rule) => Assert.Equal(rule, Ids(Policy(
        Allow(Root(Foreign)), Allow(Principal.Federated(T(provider))).On("sts:AssumeRoleWithWebIdentity"))));

    [Fact]
    public void A_provider_that_is_not_seen_may_be_of_that_account()
    {
        Assert.Equal("", Ids(Policy(Allow(Root(Foreign)) with { Principals = List(Root(Foreign)).OrMore() })));
        Assert.Equal("", Ids(Policy(Allow(Root(Foreign), Principal.Unknown))));
    }

    [Fact]
    public void Deployment_is_asked_about_last()
    {
        var accounts = Accounts.None with { Trusted = [Foreign], IsDeployedTo = _ => throw new InvalidOperationException("asked") };
        Assert.Equal("", Ids(Policy(Allow(Root(Foreign))), accounts));
        Assert.Equal("", Ids(Policy(Allow(Root(Other)).If(When("StringEquals", "sts:ExternalId", "a1b2"))), accounts));
        Assert.Equal("", Ids(Policy(Allow(Root("{own}"), Aws("*"))), accounts));
    }

    [Theory]
    [InlineData("StringEquals", "sts:ExternalId", "a1b2", false)]
    [InlineData("StringLike", "sts:ExternalId", "*", false)]
    [InlineData("StringEquals", "aws:PrincipalOrgID", "o-a1b2c3d4e5", false)]
    [InlineData("ArnEquals", "aws:PrincipalArn", "arn:aws:iam::111122223333:role/Deploy", false)]
    [InlineData("Bool", "aws:MultiFactorAuthPresent", "true", false)]
    [InlineData("StringEquals", "aws:SourceArn", "arn:aws:s3:::bucket", false)]
    [InlineData("{?}", "{?}", "{?}", false)]
    [InlineData("BoolIfExists", "aws:MultiFactorAuthPresent", "true", true)]
    [InlineData("StringEquals", "aws:PrincipalAccount", "111122223333", true)]
    [InlineData("ArnLike", "aws:PrincipalArn", "arn:aws:iam::111122223333:role/*", true)]
    [InlineData("IpAddress", "aws:SourceIp", "203.0.113.0/24", true)]
    [InlineData("StringEquals", "aws:PrincipalTag/team", "blue", true)]
    public void A_condition(string comparison, string key, string value, bool isReported)
    {
        var condition = When(comparison, key, value);
        Assert.Equal(isReported ? "ROLE3001" : "", Ids(Policy(Allow(Root(Foreign)).If(condition))));
        Assert.Equal(isReported ? "ROLE3009" : "", Ids(Policy(Allow(Root("{?}")).If(condition))));
    }

    [Fact]
    public void What_is_not_seen_may_ask_an_external_ID()
    {
        foreach (var account in new[] { Foreign, "{?}" })
        {
            Assert.Equal("", Ids(Policy(Allow(Root(account)) with { Conditions = PartialList<Condition>.Unknown })));
            Assert.Equal("", Ids(new TrustPolicy(List(Allow(Root(account))).OrMore())));
        }
    }

    [Fact]
    public void A_Deny_may_ask_it_too()
    {
        var allow = Allow(Root(Foreign));
        Assert.Equal("", Ids(Policy(allow, Deny(Aws("*")).If(When("StringNotEquals", "sts:ExternalId", "a1b2")))));
        Assert.Equal("", Ids(Policy(allow, Deny(Root(Foreign)).If(When("BoolIfExists", "aws:MultiFactorAuthPresent", "false")))));
        Assert.Equal("", Ids(Policy(allow, Deny(Aws("*")) with { Conditions = PartialList<Condition>.Unknown })));
        Assert.Equal("ROLE3001", Ids(Policy(allow, Deny(Aws("*")).If(When("Bool", "aws:SecureTransport", "false")))));
    }

    [Fact]
    public void A_known_account_may_be_trusted_or_asked_an_external_ID()
    {
        var finding = Assert.Single(Check(Policy(Allow(Root(Foreign)))));
        Assert.Equal([new Edit.RequireExternalId(), new Edit.TrustAccount(Foreign) { IsSingle = true }], finding.Edits);
        Assert.Equal(
            "Account 111122223333 may assume this role without an external ID, and AWS cannot tell for which of its customers it does so; "
            + "require sts:ExternalId, or list the account in role_analyzers.trusted_accounts when it is your own",
            string.Format(CultureInfo.InvariantCulture, finding.Rule.Message, [.. finding.Arguments]));
    }

    [Fact]
    public void An_external_ID_is_not_asked_of_those_who_cannot_send_one()
    {
        var service = Principal.Service(T("ec2.amazonaws.com"));
        Assert.Equal([new Edit.TrustAccount(Foreign) { IsSingle = true }], Assert.Single(Check(Policy(Allow(Root(Foreign), service)))).Edits);
        Assert.Empty(Assert.Single(Check(Policy(Allow(Root("{?}"), service)))).Edits);
    }

    [Fact]
    public void An_unknown_account_may_be_asked_an_external_ID()
    {
        var finding = Assert.Single(Check(Policy(Allow(Root("{?}")))));
        Assert.Equal([new Edit.RequireExternalId { IsSingle = true }], finding.Edits);
        Assert.Equal(
            "It is not known here whose account this is, and if it is not the role's own it may assume the role without an external ID; "
            + "require sts:ExternalId, or name the role's own account",
            string.Format(CultureInfo.InvariantCulture, finding.Rule.Message, [.. finding.Arguments]));
    }

    [Fact]
    public void Where_nothing_tells_the_own_account_any_may_be_it()
    {
        var untold = Accounts.None with { TellsOwn = false };
        var finding = Assert.Single(Check(Policy(Allow(Root(Foreign))), untold));
        Assert.Equal(("ROLE3009", new PolicyPart(PolicyPartKind.Principal, 0)), (finding.Rule.Id, finding.Part));
        Assert.Equal(
            "It is not known here whose account 111122223333 is, and if it is not the role's own it may assume the role without an external ID; "
            + "require sts:ExternalId, or set role_analyzers.own_account",
            string.Format(CultureInfo.InvariantCulture, finding.Rule.Message, [.. finding.Arguments]));
        Assert.Equal([new Edit.RequireExternalId { IsSingle = true }, new Edit.TrustAccount(Foreign) { IsSingle = true }], finding.Edits);
        Assert.Equal("ROLE3001", Ids(Policy(Allow(Root(Foreign))), untold with { Own = [Own] }));
        Assert.Equal("", Ids(Policy(Allow(Root(Foreign))), untold with { Trusted = [Foreign] }));
        Assert.Equal("", Ids(Policy(Allow(Root(Foreign))), untold with { IsDeployedTo = account => account == Foreign }));
        Assert.Equal("", Ids(Policy(Allow(Root("{own}"))), untold));
        Assert.Equal("ROLE3009", Ids(Policy(Allow(Root("{?}"))), untold));
    }

    private static string Ids(TrustPolicy policy, Accounts? accounts = null) =>
        string.Join(" ", Check(policy, accounts).Select(f => f.Rule.Id));

    private static ImmutableArray<Finding<PolicyPart>> Check(TrustPolicy policy, Accounts? accounts = null) =>
    [
        .. new TrustPolicyRule[] { new Role3001ForeignAccountWithoutExternalId(), new Role3009AccountMayBeForeign() }
            .SelectMany(rule => rule.Check(policy, accounts ?? Accounts.None))
            .OrderBy(f => f.Part.Statement).ThenBy(f => f.Part.Item),
    ];
}
