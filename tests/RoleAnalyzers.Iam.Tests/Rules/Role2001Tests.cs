using System.Globalization;
using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Iam.Rules;
using static RoleAnalyzers.Iam.Tests.Models;

namespace RoleAnalyzers.Iam.Tests.Rules;

public class Role2001Tests
{
    private static readonly Condition OfOrganization = When("StringEquals", "aws:PrincipalOrgID", "o-a1b2c3d4e5");
    private static readonly Condition WeakOrganization = When("StringEqualsIfExists", "aws:PrincipalOrgID", "o-a1b2c3d4e5");
    private static readonly Principal AwsStar = Aws("*");

    [Fact]
    public void Everybody_is_reported_where_it_stands()
    {
        var policy = Policy(
            Allow(Principal.Service(T("ec2.amazonaws.com"))),
            Allow(Root(Own), AwsStar, Root(Foreign)),
            Allow(Principal.Star));
        Assert.Equal(
            [new(PolicyPartKind.Principal, 1, 1), new(PolicyPartKind.Principal, 2, 0)],
            Check(policy).Select(f => f.Part));
    }

    [Theory]
    [InlineData("sts:AssumeRole")]
    [InlineData("sts:*")]
    [InlineData("*")]
    [InlineData("sts:assumerolewithwebidentity")]
    public void Every_action_that_assumes_counts(string action) => Assert.Single(Check(Policy(Allow(AwsStar).On(action))));

    [Fact]
    public void Other_statements_are_left_alone()
    {
        Assert.Empty(Check(Policy(Deny(AwsStar))));
        Assert.Empty(Check(Policy(Deny(Principal.Star))));
        Assert.Empty(Check(Policy(Allow(AwsStar).On("sts:TagSession"))));
        Assert.Empty(Check(Policy(Allow(AwsStar).On("{?}"))));
        Assert.Empty(Check(Policy(Allow(AwsStar) with { Effect = T("{?}") })));
    }

    [Theory]
    [InlineData("{?}")]
    [InlineData("*{?}")]
    [InlineData("arn:aws:iam::*:root")]
    [InlineData("arn:aws:iam::111122223333:root")]
    public void Other_principals_are_left_alone(string value) => Assert.Empty(Check(Policy(Allow(Aws(value)))));

    [Fact]
    public void Stars_of_other_kinds_are_left_alone()
    {
        Assert.Empty(Check(Policy(Allow(Principal.Service(T("*"))))));
        Assert.Empty(Check(Policy(Allow(Principal.Federated(T("*"))))));
        Assert.Empty(Check(Policy(Allow(Principal.Unknown))));
    }

    [Fact]
    public void A_narrowed_statement_is_left_alone()
    {
        Assert.Empty(Check(Policy(Allow(AwsStar).If(OfOrganization))));
        Assert.Empty(Check(Policy(Allow(AwsStar).If(WeakOrganization, OfOrganization))));
        Assert.Empty(Check(Policy(Allow(AwsStar).If(When("StringEquals", "aws:SourceArn", "arn:aws:s3:::bucket")))));
        Assert.Empty(Check(Policy(
            Allow(AwsStar), Deny(Principal.Star).If(When("StringNotEquals", "aws:PrincipalOrgID", "o-a1b2c3d4e5")))));
    }

    [Fact]
    public void What_is_not_seen_may_narrow()
    {
        Assert.Empty(Check(Policy(Allow(AwsStar) with { Conditions = PartialList<Condition>.Unknown })));
        Assert.Empty(Check(new(List(Allow(AwsStar)).OrMore())));
        Assert.Empty(Check(Policy(Allow(AwsStar), Deny(Principal.Star) with { Conditions = PartialList<Condition>.Unknown })));
    }

    [Fact]
    public void Principals_that_are_not_seen_do_not_matter() =>
        Assert.Single(Check(Policy(Allow(AwsStar) with { Principals = List(AwsStar).OrMore() })));

    [Fact]
    public void The_bare_star_is_refused_whatever_the_conditions()
    {
        foreach (var policy in new[]
        {
            Policy(Allow(Principal.Star)),
            Policy(Allow(Principal.Star).If(OfOrganization)),
            Policy(Allow(Principal.Star) with { Conditions = PartialList<Condition>.Unknown }),
            new TrustPolicy(List(Allow(Principal.Star)).OrMore()),
            Policy(Allow(Principal.Star), Deny(Principal.Star)),
        })
        {
            var finding = Assert.Single(Check(policy, Accounts.None with { Organization = "o-a1b2c3d4e5" }));
            Assert.Contains("IAM refuses", Message(finding), StringComparison.Ordinal);
            Assert.Empty(finding.Because);
            Assert.Equal([new Edit.TrustOwnAccount(null)], finding.Edits);
        }
    }

    [Fact]
    public void Everybody_with_an_account_is_not_called_refused()
    {
        var message = Message(Assert.Single(Check(Policy(Allow(AwsStar)))));
        Assert.Equal(
            "The trust policy names everybody by {\"AWS\": \"*\"}, so that any caller of any AWS account may assume the role; "
            + "name the account, the role or the service that needs this role",
            message);
    }

    [Theory]
    [InlineData("StringEqualsIfExists", "aws:PrincipalOrgID", "o-a", "StringEqualsIfExists on aws:PrincipalOrgID also admits callers without that key")]
    [InlineData("ForAllValues:StringEquals", "aws:PrincipalOrgPaths", "o-a/r-b/", "ForAllValues:StringEquals on aws:PrincipalOrgPaths also admits callers without that key")]
    [InlineData("StringNotEquals", "aws:PrincipalAccount", "111122223333", "StringNotEquals on aws:PrincipalAccount admits all whom it does not name")]
    [InlineData("Null", "aws:PrincipalOrgID", "false", "Null on aws:PrincipalOrgID asks for no value")]
    [InlineData("StringLike", "aws:PrincipalOrgID", "o-*", "StringLike on aws:PrincipalOrgID with 'o-*' leaves out nobody")]
    [InlineData("StringEquals", "sts:ExternalId", "a1b2", "sts:ExternalId does not tell whose the caller is")]
    [InlineData("Bool", "aws:MultiFactorAuthPresent", "true", "aws:MultiFactorAuthPresent does not tell whose the caller is")]
    [InlineData("StringEquals", "aws:PrincipalTag/team", "blue", "aws:PrincipalTag/team does not tell whose the caller is")]
    public void The_message_says_why_a_condition_does_not_narrow(string comparison, string key, string value, string reason)
    {
        var finding = Assert.Single(Check(Policy(Allow(AwsStar).If(When(comparison, key, value)))));
        Assert.Contains($"may assume the role: {reason}; name", Message(finding), StringComparison.Ordinal);
        Assert.Equal([new(PolicyPartKind.Condition, 0, 0)], finding.Because);
    }

    [Fact]
    public void Every_condition_explains_it()
    {
        var finding = Assert.Single(Check(Policy(
            Allow(Root(Own)), Allow(AwsStar).If(When("Bool", "aws:SecureTransport", "true"), WeakOrganization))));
        Assert.Equal([new(PolicyPartKind.Condition, 1, 0), new(PolicyPartKind.Condition, 1, 1)], finding.Because);
        Assert.Equal([new Edit.PlainOperators(["", "StringEquals"]), new Edit.TrustOwnAccount(null)], finding.Edits);
    }

    [Theory]
    [InlineData("StringEqualsIfExists", "aws:PrincipalOrgID", "o-a1", "StringEquals")]
    [InlineData("stringlikeifexists", "aws:PrincipalOrgID", "o-a1*", "StringLike")]
    [InlineData("ForAllValues:StringEquals", "aws:PrincipalAccount", "111122223333", "StringEquals")]
    [InlineData("ForAllValues:StringLikeIfExists", "aws:SourceVpc", "vpc-1", "StringLike")]
    [InlineData("ForAnyValue:StringLikeIfExists", "aws:PrincipalOrgPaths", "o-a1/*", "ForAnyValue:StringLike")]
    [InlineData("StringEqualsIfExists", "aws:PrincipalOrgID", "{?}", "StringEquals")]
    [InlineData("ArnLikeIfExists", "aws:PrincipalArn", "{?}", "ArnLike")]
    public void A_weak_operator_becomes_its_plain_one(string comparison, string key, string value, string plain)
    {
        var weak = Allow(AwsStar).If(When(comparison, key, value));
        Assert.Equal([new Edit.PlainOperators([plain]), new Edit.TrustOwnAccount(null)], Edits(weak, Accounts.None));

        var repaired = weak.If(When(plain, key, value));
        Assert.Empty(Check(Policy(repaired)));
    }

    [Theory]
    [InlineData("ForAllValues:StringLike", "aws:PrincipalOrgPaths", "o-a1/*")]
    [InlineData("StringLikeIfExists", "aws:PrincipalOrgID", "o-*")]
    [InlineData("StringNotEqualsIfExists", "aws:PrincipalOrgID", "o-a1")]
    [InlineData("StringNotEquals", "aws:PrincipalOrgID", "o-a1")]
    [InlineData("Null", "aws:PrincipalOrgID", "false")]
    [InlineData("BoolIfExists", "aws:MultiFactorAuthPresent", "true")]
    [InlineData("StringEqualsIfExists", "aws:PrincipalTag/team", "blue")]
    public void An_operator_without_a_plain_one_that_narrows_stays(string comparison, string key, string value) =>
        Assert.Equal([new Edit.TrustOwnAccount(null)], Edits(Allow(AwsStar).If(When(comparison, key, value)), Accounts.None));

    [Fact]
    public void A_key_is_not_asked_twice_in_one_block()
    {
        Assert.Equal(
            [new Edit.TrustOwnAccount(null)],
            Edits(Allow(AwsStar).If(When("StringLike", "AWS:principalorgid", "*"), When("StringLikeIfExists", "aws:PrincipalOrgID", "o-a1")), Accounts.None));
        Assert.Equal(
            [new Edit.PlainOperators(["StringEquals", ""]), new Edit.TrustOwnAccount(null)],
            Edits(Allow(AwsStar).If(WeakOrganization, When("ForAllValues:StringEquals", "aws:PrincipalOrgID", "o-b1")), Accounts.None));
        Assert.Equal(
            [new Edit.PlainOperators(["StringEquals", "StringEquals"]), new Edit.TrustOwnAccount(null)],
            Edits(Allow(AwsStar).If(WeakOrganization, When("ForAllValues:StringEquals", "aws:PrincipalAccount", Own)), Accounts.None));
    }

    [Fact]
    public void The_organisation_and_the_account_of_the_options_are_offered()
    {
        var accounts = Accounts.None with { Own = [Own], Organization = "o-a1b2c3d4e5" };
        Assert.Equal([new Edit.RequireOrganization("o-a1b2c3d4e5"), new Edit.TrustOwnAccount(Own)], Edits(Allow(AwsStar), accounts));
        Assert.Equal(
            [new Edit.PlainOperators(["StringEquals"]), new Edit.RequireOrganization("o-a1b2c3d4e5"), new Edit.TrustOwnAccount(Own)],
            Edits(Allow(AwsStar).If(WeakOrganization), accounts));
    }

    [Fact]
    public void Of_several_own_accounts_none_is_the_one() =>
        Assert.Equal([new Edit.TrustOwnAccount(null)], Edits(Allow(AwsStar), Accounts.None with { Own = [Own, Other] }));

    private static ImmutableArray<Edit> Edits(Statement statement, Accounts accounts) => Assert.Single(Check(Policy(statement), accounts)).Edits;

    private static ImmutableArray<Finding<PolicyPart>> Check(TrustPolicy policy, Accounts? accounts = null) =>
        [.. new Role2001AnybodyMayAssume().Check(policy, accounts ?? Accounts.None)];

    private static string Message(Finding<PolicyPart> finding) =>
        string.Format(CultureInfo.InvariantCulture, finding.Rule.Message, [.. finding.Arguments]);
}
