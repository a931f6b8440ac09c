using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Iam.Rules;
using static RoleAnalyzers.Iam.Tests.Models;

namespace RoleAnalyzers.Iam.Tests.Rules;

public class Role3004Tests
{
    private static readonly Role3004AccountConditionIsExternalId Rule = new();

    private static readonly Condition Asked = When("StringEquals", "sts:ExternalId", Foreign) with { IsAskedAsAccount = true };

    [Fact]
    public void An_external_ID_asked_for_by_the_name_of_the_account_is_found() =>
        Assert.Equal(new(PolicyPartKind.Condition, 0, 1), Assert.Single(Rule.Check(Allow(Root("{own}")).If(When("Bool", "aws:SecureTransport", "true"), Asked))).Part);

    [Fact]
    public void Whatever_the_statement_is_for()
    {
        Assert.Equal(1, Rule.Count(Deny(Root("{own}")).If(Asked)));
        Assert.Equal(1, Rule.Count(Allow().On("s3:GetObject").If(Asked)));
    }

    [Fact]
    public void One_that_says_what_it_is_is_left_alone() => Assert.Equal(0, Rule.Count(Allow(Root("{own}")).If(When("StringEquals", "sts:ExternalId", Foreign))));

    [Fact]
    public void The_message() => Assert.Equal(
        "AddAccountCondition asks for the external ID 111122223333 (sts:ExternalId) and does not look at the caller's account; for an account ask "
        + "StringEquals on aws:PrincipalAccount, for an external ID say so by AddCondition",
        Rule.Message(Allow(Root("{own}")).If(Asked)));
}
