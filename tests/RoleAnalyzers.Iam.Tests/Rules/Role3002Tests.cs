using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Iam.Rules;
using static RoleAnalyzers.Iam.Tests.Models;

namespace RoleAnalyzers.Iam.Tests.Rules;

public class Role3002Tests
{
    private const string Key = "sts:ExternalId";

    private static readonly Role3002ExternalIdDoesNotProtect Rule = new();

    [Theory]
    [InlineData("StringEquals", "a1b2")]
    [InlineData("StringEquals", "a1")]
    [InlineData("StringEquals", "A1_+=,.@:/-z")]
    [InlineData("StringEquals", "a1b2|c3d4")]
    [InlineData("StringEqualsIgnoreCase", "a1b2")]
    [InlineData("StringLike", "a1b2")]
    [InlineData("StringLike", "{?}")]
    [InlineData("StringEquals", "{?}")]
    [InlineData("StringEquals", "x{?}")]
    [InlineData("StringEquals", "444455556666")]
    [InlineData("{?}", "*")]
    public void What_protects_or_may(string comparison, string values) =>
        Assert.Equal(0, Rule.Count(Allow(Root(Foreign)).If(When(comparison, Key, values.Split('|')))));

    [Theory]
    [InlineData("StringLike", "*", "is true of every external ID like '*'")]
    [InlineData("StringLike", "acme-*", "is true of every external ID like 'acme-*'")]
    [InlineData("StringLike", "a1b2|{?}?", "is true of every external ID like '{…}?'")]
    [InlineData("StringEqualsIfExists", "a1b2", "is also true of callers that send none")]
    [InlineData("ForAllValues:StringEquals", "a1b2", "is also true of callers that send none")]
    [InlineData("StringNotEquals", "a1b2", "is also true of callers that send none")]
    [InlineData("StringNotLike", "a1b2", "is also true of callers that send none")]
    [InlineData("Null", "false", "is true of any external ID")]
    [InlineData("Null", "true", "is true only of callers that send none")]
    [InlineData("StringEquals", "x", "asks for a value of 1 characters, where an external ID has 2 to 1224")]
    [InlineData("StringEquals", "", "asks for a value of 0 characters, where an external ID has 2 to 1224")]
    [InlineData("StringEquals", "a b", "asks for 'a b', which has characters that no external ID has")]
    [InlineData("StringEquals", "acme-*", "asks for 'acme-*', which has characters that no external ID has")]
    [InlineData("StringEquals", "a1b2|é{?}", "asks for 'é{…}', which has characters that no external ID has")]
    [InlineData("StringEquals", "<EXTERNAL-ID>", "asks for the placeholder '<EXTERNAL-ID>'")]
    [InlineData("StringEquals", "ChangeMe", "asks for the placeholder 'ChangeMe'")]
    [InlineData("StringEquals", "your-external-id", "asks for the placeholder 'your-external-id'")]
    [InlineData("StringEquals", "111122223333", "asks for the account's own number '111122223333', which anybody can guess")]
    [InlineData("StringEquals", "{own}", "asks for the account's own number '${AWS::AccountId}', which anybody can guess")]
    public void What_does_not_protect(string comparison, string values, string why)
    {
        var statement = Allow(Root(Foreign)).If(When("Bool", "aws:SecureTransport", "true"), When(comparison, "STS:externalid", values.Split('|')));
        Assert.Equal(new(PolicyPartKind.Condition, 0, 1), Assert.Single(Rule.Check(statement)).Part);
        Assert.Equal(
            $"The condition {comparison} on sts:ExternalId {why}; require the external ID that the other account has chosen for you by StringEquals",
            Rule.Message(statement));
    }

    [Theory]
    [InlineData(1224, 0)]
    [InlineData(1225, 1)]
    public void The_longest(int length, int count)
    {
        Assert.Equal(count, Rule.Count(Allow(Root(Foreign)).If(When("StringEquals", Key, new string('a', length)))));
        Assert.Equal(count, Rule.Count(Allow(Root(Foreign)).If(When("StringEquals", Key, new string('a', length) + "{?}"))));
    }

    [Theory]
    [InlineData("111122223333")]
    [InlineData("arn:aws:iam::111122223333")]
    [InlineData("arn:aws:iam::111122223333:role/Deploy")]
    public void The_account_in_whatever_form(string principal) =>
        Assert.Equal(1, Rule.Count(Allow(Root(Own), Aws(principal)).If(When("StringEquals", Key, "111122223333"))));

    [Fact]
    public void The_own_account_of_the_options()
    {
        var policy = Policy(Allow(Root(Foreign)).If(When("StringEquals", Key, Own)));
        Assert.Empty(Rule.Check(policy, Accounts.None));
        Assert.Single(Rule.Check(policy, Accounts.None with { Own = [Own] }));
    }

    [Fact]
    public void Only_who_may_assume_and_the_key_itself_count()
    {
        Assert.Equal(0, Rule.Count(Deny(Aws("*")).If(When("StringNotEquals", Key, "a1b2"))));
        Assert.Equal(0, Rule.Count(Allow(Root(Foreign)).On("sts:TagSession").If(When("StringLike", Key, "*"))));
        Assert.Equal(0, Rule.Count(Allow(Root(Foreign)).If(When("StringLike", "{?}", "*"))));
        Assert.Equal(0, Rule.Count(Allow(Root(Foreign)).If(When("StringLike", "aws:ExternalId", "*"))));
    }

    [Fact]
    public void Another_condition_may_make_up_for_it()
    {
        var good = When("StringEquals", Key, "a1b2");
        Assert.Equal(0, Rule.Count(Allow(Root(Foreign)).If(good, When("Null", Key, "false"))));
        Assert.Equal(0, Rule.Count(Allow(Root(Foreign)).If(good, When("StringNotEquals", Key, "c3d4"))));
        Assert.Equal(0, Rule.Count(Allow(Root(Foreign)).If(When("StringEqualsIfExists", Key, "a1b2"), When("Null", Key, "false"))));
        Assert.Equal(0, Rule.Count(Allow(Root(Foreign)) with { Conditions = List(When("Null", Key, "false")).OrMore() }));
        Assert.Equal(2, Rule.Count(Allow(Root(Foreign)).If(When("StringNotEquals", Key, "c3d4"), When("Null", Key, "true"))));
    }

    [Theory]
    [InlineData("StringEqualsIfExists", "a1b2", true)]
    [InlineData("ForAllValues:StringLike", "a1b2", true)]
    [InlineData("StringLikeIfExists", "a1-*", false)]
    [InlineData("StringEqualsIfExists", "changeme", false)]
    [InlineData("StringEqualsIfExists", "{?}", false)]
    [InlineData("StringLike", "*", false)]
    [InlineData("StringNotEquals", "a1b2", false)]
    [InlineData("Null", "false", false)]
    [InlineData("StringEquals", "x", false)]
    public void A_value_without_wildcards_is_required(string comparison, string value, bool isRepaired) => Assert.Equal(
        isRepaired ? [new Edit.ReplaceOperator("StringEquals")] : [],
        Rule.Edits(Allow(Root(Foreign)).If(When(comparison, Key, value))));

    [Fact]
    public void A_service_would_be_shut_out() => Assert.Empty(
        Rule.Edits(Allow(Root(Foreign), Principal.Service(T("ec2.amazonaws.com"))).If(When("StringEqualsIfExists", Key, "a1b2"))));
}
