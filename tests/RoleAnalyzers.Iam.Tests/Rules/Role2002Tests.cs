using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Iam.Rules;
using static RoleAnalyzers.Iam.Tests.Models;

namespace RoleAnalyzers.Iam.Tests.Rules;

public class Role2002Tests
{
    private static readonly Role2002WildcardInPrincipal Rule = new();

    [Theory]
    [InlineData("arn:aws:iam::111122223333:role/dev-*", true)]
    [InlineData("arn:aws:iam::111122223333:role/dev-?", true)]
    [InlineData("arn:{partition}:iam::{own}:role/*", true)]
    [InlineData("arn:aws:iam::{?}:role/*", true)]
    [InlineData("arn:aws:iam::*:root", true)]
    [InlineData("arn:aws:iam::*:role/Deploy", true)]
    [InlineData("arn:aws:sts::111122223333:assumed-role/Deploy/*", true)]
    [InlineData("arn:*", true)]
    [InlineData("*", false)]
    [InlineData("1111*", false)]
    [InlineData("arn:aws:iam::111122223333:role/Deploy", false)]
    [InlineData("arn:aws:iam::111122223333:role/{?}", false)]
    [InlineData("{?}:role/*", false)]
    [InlineData("{?}*", false)]
    public void A_wildcard_in_an_ARN(string principal, bool isReported) =>
        Assert.Equal(isReported ? 1 : 0, Rule.Count(Allow(Aws(principal))));

    [Fact]
    public void Only_who_may_assume_counts()
    {
        var principal = Aws("arn:aws:iam::111122223333:role/dev-*");
        Assert.Equal(0, Rule.Count(Deny(principal)));
        Assert.Equal(0, Rule.Count(Allow(principal).On("sts:TagSession")));
        Assert.Equal(0, Rule.Count(Allow(Principal.Federated(principal.Value))));
        Assert.Equal(1, Rule.Count(Allow(principal).If(When("StringEquals", "sts:ExternalId", "a1b2"))));
    }

    [Theory]
    [InlineData("arn:aws:iam::111122223333:role/dev-*", "111122223333")]
    [InlineData("arn:aws:iam::111122223333:user/*", "111122223333")]
    [InlineData("arn:{partition}:iam::{own}:role/*", null)]
    public void The_account_is_trusted_and_the_pattern_required(string principal, string? account) =>
        Assert.Equal([new Edit.TrustCallersLike(account) { IsSingle = true }], Rule.Edits(Allow(Aws(principal))));

    [Theory]
    [InlineData("arn:aws:iam::*:root")]
    [InlineData("arn:aws:iam::{?}:role/*")]
    [InlineData("arn:aws:iam::111122223333:*")]
    [InlineData("arn:aws:iam::111122223333:group/*")]
    [InlineData("arn:aws:sts::111122223333:assumed-role/Deploy/*")]
    public void Without_an_account_or_for_a_session_there_is_no_repair(string principal) =>
        Assert.Empty(Rule.Edits(Allow(Aws(principal))));

    [Fact]
    public void What_would_bind_others_too_or_be_asked_twice_is_not_offered()
    {
        var principal = Aws("arn:aws:iam::111122223333:role/dev-*");
        Assert.Empty(Rule.Edits(Allow(principal, Root(Other))));
        Assert.Empty(Rule.Edits(Allow(principal) with { Principals = List(principal).OrMore() }));
        Assert.Empty(Rule.Edits(Allow(principal).If(When("arnlike", "AWS:principalarn", "*"))));
        Assert.Empty(Rule.Edits(Allow(principal) with { Conditions = PartialList<Condition>.Unknown }));
        Assert.Single(Rule.Edits(Allow(principal).If(When("ArnLike", "aws:SourceArn", "*"))));
    }

    [Fact]
    public void The_message() => Assert.Equal(
        "The principal arn:aws:iam::111122223333:role/dev-* is not matched as a pattern, so that no caller it was meant for may assume this "
        + "role; trust the account, and require the pattern by ArnLike on aws:PrincipalArn",
        Rule.Message(Allow(Aws("arn:aws:iam::111122223333:role/dev-*"))));
}
