using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Iam.Rules;
using static RoleAnalyzers.Iam.Tests.Models;

namespace RoleAnalyzers.Iam.Tests.Rules;

public class Role2010Tests
{
    private const string GitHub = "token.actions.githubusercontent.com";
    private const string Mfa = "aws:MultiFactorAuthPresent";

    private static readonly Role2010ConditionWithoutEffect Rule = new();

    [Theory]
    // Operators that hold without the key, on keys that only the right callers have; and the plain operator.
    [InlineData("StringEqualsIfExists", "aws:PrincipalOrgID", "o-a1", "StringEquals")]
    [InlineData("StringLikeIfExists", "AWS:principalorgid", "o-a*", "StringLike")]
    [InlineData("ForAllValues:StringEquals", "aws:PrincipalOrgID", "o-a1", "StringEquals")]
    [InlineData("ForAllValues:StringLike", "aws:PrincipalOrgPaths", "o-a1/*", "")]
    [InlineData("StringEqualsIfExists", "aws:PrincipalOrgID", "o-*", "")]
    [InlineData("StringEqualsIfExists", "aws:PrincipalOrgID", "{?}", "")]
    [InlineData("StringNotEquals", "aws:PrincipalOrgID", "o-a1", "")]
    [InlineData("StringNotEqualsIfExists", "aws:SourceVpc", "vpc-1", "")]
    [InlineData("StringEqualsIfExists", "aws:SourceVpce", "vpce-1", "StringEquals")]
    [InlineData("BoolIfExists", Mfa, "true", "Bool")]
    [InlineData("StringEqualsIfExists", "SAML:aud", "https://signin.aws.amazon.com/saml", "StringEquals")]
    [InlineData("StringEqualsIfExists", GitHub + ":aud", "sts.amazonaws.com", "StringEquals")]
    [InlineData("ForAllValues:StringEquals", GitHub + ":actor", "ann", "")]
    [InlineData("StringEqualsIfExists", "gitlab.com:sub", "project_path:a/b", "StringEquals")]
    // A star where it is a plain character.
    [InlineData("StringEquals", GitHub + ":sub", "repo:acme/app:*", "StringLike")]
    [InlineData("StringEqualsIgnoreCase", "aws:PrincipalTag/team", "b*", "StringLike")]
    [InlineData("StringEquals", "aws:PrincipalArn", "arn:aws:iam::999988887777:role/dev-*", "ArnLike")]
    [InlineData("ForAnyValue:StringEquals", "aws:PrincipalOrgPaths", "o-a1/*", "ForAnyValue:StringLike")]
    [InlineData("StringEquals", "aws:SourceArn", "{?}*", "StringLike")]
    // Null with a qualifier.
    [InlineData("ForAllValues:Null", "aws:PrincipalOrgID", "false", "")]
    [InlineData("ForAnyValue:Null", "aws:PrincipalTag/team", "false", "")]
    public void What_has_no_effect(string comparison, string key, string value, string repaired)
    {
        var finding = Assert.Single(Rule.Check(Allow(Root("{own}")), Allow(Root("{own}")).If(When(comparison, key, value))));
        Assert.Equal(new(PolicyPartKind.Condition, 1, 0), finding.Part);
        // What is never true lets callers in once it is a pattern.
        var isDead = !comparison.EndsWith("IfExists", StringComparison.Ordinal) && value.Contains('*', StringComparison.Ordinal);
        Assert.Equal(repaired.Length == 0 ? [] : [new Edit.ReplaceOperator(repaired) { IsSingle = isDead }], finding.Edits);
    }

    [Theory]
    [InlineData("StringEquals", "aws:PrincipalOrgID", "o-a1")]
    [InlineData("StringLike", "aws:PrincipalOrgID", "o-*")]
    [InlineData("StringEquals", "aws:PrincipalOrgID", "{?}")]
    [InlineData("{?}", "aws:PrincipalOrgID", "o-*")]
    [InlineData("StringEqualsIfExists", "{?}", "o-*")]
    [InlineData("StringEqualsIfExists", "aws:PrincipalTag/team", "blue")]
    [InlineData("StringNotEquals", "aws:PrincipalTag/team", "blue")]
    [InlineData("StringNotEquals", "aws:PrincipalArn", "arn:aws:iam::*:root")]
    [InlineData("NotIpAddress", "aws:SourceIp", "203.0.113.0/24")]
    [InlineData("StringEqualsIfExists", "idp.example.com:sub", "ann")]
    [InlineData("Null", "aws:PrincipalOrgID", "false")]
    [InlineData("Bool", Mfa, "true")]
    // Keys that bound what the caller sends.
    [InlineData("ForAllValues:StringEquals", "aws:TagKeys", "team")]
    [InlineData("StringEqualsIfExists", "aws:RequestTag/team", "b*")]
    [InlineData("ForAllValues:StringEquals", "sts:TransitiveTagKeys", "*")]
    [InlineData("StringEquals", "sts:RoleSessionName", "*")]
    [InlineData("StringEqualsIfExists", "sts:SourceIdentity", "ann")]
    [InlineData("ForAllValues:StringLike", "saml:eduPersonAffiliation", "staff")]
    public void What_is_left_alone(string comparison, string key, string value) =>
        Assert.Equal(0, Rule.Count(Allow(Root("{own}")).If(When(comparison, key, value))));

    [Fact]
    public void Only_who_may_assume_counts()
    {
        var weak = When("BoolIfExists", Mfa, "false");
        Assert.Equal(1, Rule.Count(Allow(Aws("*")).If(weak)));
        Assert.Equal(0, Rule.Count(Deny(Aws("*")).If(weak)));
        Assert.Equal(0, Rule.Count(Allow(Aws("*")).On("sts:TagSession").If(weak)));
    }

    [Fact]
    public void Another_condition_may_demand_the_key()
    {
        var weak = When("StringNotEquals", "aws:PrincipalOrgID", "o-a1");
        Assert.Equal(0, Rule.Count(Allow(Root("{own}")).If(weak, When("StringLike", "aws:principalorgid", "o-*"))));
        Assert.Equal(0, Rule.Count(Allow(Root("{own}")).If(weak, When("Null", "aws:PrincipalOrgID", "false"))));
        Assert.Equal(0, Rule.Count(Allow(Root("{own}")).If(weak, When("{?}", "{?}", "{?}"))));
        Assert.Equal(0, Rule.Count(Allow(Root("{own}")) with { Conditions = List(weak).OrMore() }));
        Assert.Equal(1, Rule.Count(Allow(Root("{own}")).If(weak, When("Null", "aws:PrincipalOrgID", "true"))));
        Assert.Equal(1, Rule.Count(Allow(Root("{own}")).If(weak, When("StringEquals", "aws:SourceVpc", "vpc-1"))));
    }

    [Fact]
    public void The_claims_of_an_issuer_that_the_statement_trusts()
    {
        var weak = When("StringEqualsIfExists", "idp.example.com:sub", "ann");
        Assert.Equal(1, Rule.Count(Allow(Principal.Federated(T("arn:aws:iam::{own}:oidc-provider/idp.example.com"))).If(weak)));
        Assert.Equal(0, Rule.Count(Allow(Principal.Federated(T("arn:aws:iam::{own}:oidc-provider/{?}"))).If(weak)));
    }

    [Fact]
    public void Nobody_who_signs_in_by_a_provider_shows_MFA()
    {
        var provider = Principal.Federated(T("{?}"));
        Assert.Empty(Rule.Edits(Allow(provider).If(When("Bool", Mfa, "true"))));
        Assert.Equal(1, Rule.Count(Allow(Root("{own}"), provider).If(When("Bool", Mfa, "True"))));
        Assert.Equal(0, Rule.Count(Allow(provider).If(When("Bool", Mfa, "false"))));
        Assert.Equal(0, Rule.Count(Allow(provider).If(When("Bool", Mfa, "{?}"))));
        Assert.Equal(0, Rule.Count(Allow(Principal.Unknown).If(When("Bool", Mfa, "true"))));
        // Made plain, it would never be true.
        Assert.Empty(Rule.Edits(Allow(provider).If(When("BoolIfExists", Mfa, "true"))));
    }

    [Fact]
    public void A_repair_opens_nothing()
    {
        Assert.Empty(Rule.Edits(Allow(Aws("*")).If(When("StringEquals", "aws:PrincipalOrgID", "o-*"))));
        Assert.Empty(Rule.Edits(Allow(Root(Foreign)).If(When("StringEquals", "aws:PrincipalArn", "arn:aws:iam::111122223333:role/dev-*"))));
        var provider = Principal.Federated(T($"arn:aws:iam::{{own}}:oidc-provider/{GitHub}"));
        var audience = When("StringEquals", $"{GitHub}:aud", "sts.amazonaws.com");
        Assert.Empty(Rule.Edits(Allow(provider).On("sts:AssumeRoleWithWebIdentity").If(audience, When("StringEquals", $"{GitHub}:sub", "repo:acme*"))));
        Assert.Single(Rule.Edits(Allow(provider).On("sts:AssumeRoleWithWebIdentity").If(audience, When("StringEquals", $"{GitHub}:sub", "repo:acme/*"))));
    }

    [Fact]
    public void A_key_is_not_asked_twice_in_one_block()
    {
        var weak = When("StringLikeIfExists", "aws:PrincipalOrgID", "o-a*");
        Assert.Equal([new Edit.ReplaceOperator("StringLike")], Rule.Edits(Allow(Root("{own}")).If(weak)));
        var star = When("StringEquals", "aws:PrincipalTag/team", "b*");
        Assert.Empty(Rule.Edits(Allow(Root("{own}")).If(star, When("StringLike", "aws:principaltag/Team", "blue"))));
    }

    [Theory]
    [InlineData(
        "StringEqualsIfExists", "aws:PrincipalOrgID", "o-a1",
        "The condition StringEqualsIfExists on aws:PrincipalOrgID also holds for requests without that key; use StringEquals")]
    [InlineData(
        "StringNotEquals", "aws:PrincipalOrgID", "o-a1",
        "The condition StringNotEquals on aws:PrincipalOrgID also holds for requests without that key, and for all values that it does not name; "
        + "name the values that are meant, by an operator that is not negated")]
    [InlineData(
        "StringEquals", "aws:PrincipalTag/team", "b*",
        "The condition StringEquals on aws:PrincipalTag/team compares the * in 'b*' as a plain character, and is never true of it; "
        + "use StringLike for a pattern")]
    [InlineData(
        "ForAllValues:Null", "aws:PrincipalOrgID", "false",
        "The condition ForAllValues:Null on aws:PrincipalOrgID is always true; ask Null without the qualifier")]
    public void The_messages(string comparison, string key, string value, string message) =>
        Assert.Equal(message, Rule.Message(Allow(Root("{own}")).If(When(comparison, key, value))));
}
