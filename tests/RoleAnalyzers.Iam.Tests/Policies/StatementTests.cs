using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Iam.Text;
using static RoleAnalyzers.Iam.Tests.Models;

namespace RoleAnalyzers.Iam.Tests.Policies;

public class StatementTests
{
    [Theory]
    [InlineData("sts:AssumeRole", Answer.Yes)]
    [InlineData("STS:assumeRole", Answer.Yes)]
    [InlineData("sts:AssumeRoleWithSAML", Answer.Yes)]
    [InlineData("sts:AssumeRoleWithWebIdentity", Answer.Yes)]
    [InlineData("sts:*", Answer.Yes)]
    [InlineData("*", Answer.Yes)]
    [InlineData("sts:Assume*", Answer.Yes)]
    [InlineData("sts:*SAML", Answer.Yes)]
    [InlineData("sts:AssumeRoot", Answer.No)]
    [InlineData("sts:TagSession", Answer.No)]
    [InlineData("sts:AssumeRoleX", Answer.No)]
    [InlineData("{?}", Answer.Maybe)]
    [InlineData("sts:Assume{word}", Answer.Maybe)]
    public void An_action_lets_assume(string action, Answer answer) =>
        Assert.Equal(answer, Allow(Principal.Star).On(action).AllowsAssuming);

    [Theory]
    [InlineData("sts:TagSession", Answer.Yes)]
    [InlineData("sts:AssumeRole", Answer.Yes)]
    [InlineData("sts:Assume*", Answer.No)]
    [InlineData("*", Answer.No)]
    [InlineData("{?}", Answer.Maybe)]
    public void A_NotAction_lets_assume_when_it_spares_one(string notAction, Answer answer) =>
        Assert.Equal(answer, (Allow().On() with { NotActions = List(T(notAction)) }).AllowsAssuming);

    [Fact]
    public void One_action_is_enough() => Assert.Equal(Answer.Yes, Allow().On("sts:TagSession", "sts:AssumeRole", "{?}").AllowsAssuming);

    [Fact]
    public void Without_an_action_nothing_is_allowed() => Assert.Equal(Answer.No, Allow().On().AllowsAssuming);

    [Fact]
    public void Actions_that_are_not_all_known_may_hold_the_one()
    {
        Assert.Equal(Answer.Maybe, (Allow() with { Actions = List(T("sts:TagSession")).OrMore() }).AllowsAssuming);
        Assert.Equal(Answer.Maybe, (Allow().On() with { NotActions = PartialList<PolicyText>.Unknown }).AllowsAssuming);
        Assert.Equal(Answer.Maybe, (Allow().On() with { NotActions = List(T("sts:TagSession")).OrMore() }).AllowsAssuming);
    }

    [Theory]
    [InlineData("Allow", Answer.Yes, Answer.No)]
    [InlineData("Deny", Answer.No, Answer.Yes)]
    [InlineData("allow", Answer.No, Answer.No)]
    [InlineData("{?}", Answer.Maybe, Answer.Maybe)]
    public void The_effect_decides(string effect, Answer allows, Answer denies)
    {
        var statement = Allow(Principal.Star) with { Effect = T(effect) };
        Assert.Equal(allows, statement.AllowsAssuming);
        Assert.Equal(denies, statement.DeniesAssuming);
    }

    [Fact]
    public void A_Deny_of_federation_alone_leaves_callers_with_an_account() =>
        Assert.Equal(Answer.No, Deny(Principal.Star).On("sts:AssumeRoleWithSAML").DeniesAssuming);

    [Fact]
    public void A_statement_is_known_when_nothing_may_be_anything()
    {
        var known = Allow(Root("{own}")).If(When("StringEquals", "aws:PrincipalOrgID", "o-{word}"));
        Assert.True(known.IsKnown);
        Assert.All(
            new[]
            {
                known with { Effect = T("{?}") },
                known with { Principals = known.Principals.OrMore() },
                known with { Principals = List(Principal.Unknown) },
                known with { Principals = List(Root("{?}")) },
                known with { Actions = known.Actions.OrMore() },
                known.On("sts:{?}"),
                known with { NotActions = known.NotActions.OrMore() },
                known with { NotActions = List(T("{?}")) },
                known with { Conditions = known.Conditions.OrMore() },
                known.If(When("{?}", "aws:PrincipalOrgID", "o-a")),
                known.If(When("StringEquals", "aws:{?}", "o-a")),
                known.If(When("StringEquals", "aws:PrincipalOrgID", "{?}")),
                known.If(When("StringEquals", "aws:PrincipalOrgID") with { Values = PartialList<PolicyText>.Unknown }),
            },
            statement => Assert.False(statement.IsKnown));
    }
}
