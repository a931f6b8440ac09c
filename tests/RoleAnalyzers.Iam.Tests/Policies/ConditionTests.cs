using static RoleAnalyzers.Iam.Tests.Models;

namespace RoleAnalyzers.Iam.Tests.Policies;

public class ConditionTests
{
    [Theory]
    [InlineData("StringEquals", "a", Answer.Yes)]
    [InlineData("ForAnyValue:StringLike", "*", Answer.Yes)]
    [InlineData("Null", "false", Answer.Yes)]
    [InlineData("Null", "true", Answer.No)]
    [InlineData("Null", "{?}", Answer.Maybe)]
    [InlineData("ForAllValues:Null", "false", Answer.No)]
    [InlineData("StringEqualsIfExists", "a", Answer.No)]
    [InlineData("ForAllValues:StringEquals", "a", Answer.No)]
    [InlineData("StringNotEquals", "a", Answer.No)]
    [InlineData("{?}", "a", Answer.Maybe)]
    public void It_may_demand_the_key(string comparison, string value, Answer answer) =>
        Assert.Equal(answer, When(comparison, "aws:SourceVpc", value).DemandsKey);

    [Theory]
    [InlineData("AWS:sourcevpc", Answer.Yes)]
    [InlineData("aws:SourceVpce", Answer.No)]
    [InlineData("aws:Source{word}", Answer.Maybe)]
    public void Keys_compare_whole_and_in_any_case(string key, Answer answer)
    {
        Assert.Equal(answer, When("StringEquals", key, "a").Asks("aws:SourceVpc"));
        var statement = Allow(Root(Own)).If(When("StringEquals", key, "a"));
        Assert.Equal(answer, statement.Demands("aws:SourceVpc"));
        Assert.Equal(answer != Answer.No, statement.MayAsk("stringequals", "aws:SourceVpc"));
        Assert.False(statement.MayAsk("StringLike", "aws:SourceVpc"));
    }
}
