using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Iam.Rules;
using static RoleAnalyzers.Iam.Tests.Models;

namespace RoleAnalyzers.Iam.Tests.Rules;

public class Role2011Tests
{
    private const string Remedy = ", and IAM reads the policy by the language of 2008, which has no policy variables; write the Version 2012-10-17";

    private static readonly Role2011VersionOutdated Rule = new();

    [Theory]
    [InlineData("""{"Version":"2012-10-17","Statement":[]}""")]
    [InlineData("""{"version":"2012-10-17"}""")]
    [InlineData("""{"Version":"2012-10-18"}""")]
    [InlineData("""{"Version":"2008-§"}""")]
    [InlineData("""{"Version":§}""")]
    [InlineData("""{"Version":["2012-10-17"]}""")]
    [InlineData("""{"Versions":"2012-10-17"}""")]
    [InlineData("""{"§":"2012-10-17"}""")]
    [InlineData("""{"Versi§":"2012-10-17"}""")]
    [InlineData("""{"St§":[]}""")]
    [InlineData("""{"Statement":[],§}""")]
    [InlineData("""{"Statement":[§]}""")]
    [InlineData("""{"Statement":§}""")]
    [InlineData("§")]
    [InlineData("null")]
    [InlineData("{")]
    public void A_version_that_is_right_or_another_fault_or_perhaps_there(string text) => Assert.Empty(Rule.CheckText(text));

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"Statement":[{"Version":"2012-10-17"}]}""")]
    public void A_missing_version(string text) => Assert.Equal([$"{text}: The Version is missing{Remedy}"], Rule.CheckText(text));

    [Fact]
    public void The_old_version() => Assert.Equal(
        [$"\"2008-10-17\": The Version is 2008-10-17{Remedy}"], Rule.CheckText("""{"Statement":[],"version":"2008-10-17"}"""));

    [Theory]
    [InlineData("""{"Version":"2008-10-17","Statement":[]}""", true)]
    [InlineData("""{"Statement":["§"]}""", true)]
    [InlineData("""{"Version":"2008-10-17","Statement":[{"Condition":{"StringEquals":{"aws:PrincipalTag/a":"${aws:username}"}}}]}""", false)]
    [InlineData("""{"Statement":[{"Condition":{"StringEquals":{"aws:PrincipalTag/a":"${aws:username}"}}}]}""", false)]
    public void The_current_version_is_written_where_it_gives_no_text_another_meaning(string text, bool isRepaired) => Assert.Equal(
        isRepaired ? [new Edit.SetVersion("2012-10-17")] : [],
        Assert.Single(Rule.Check(PolicyTexts.Read(text).Policy, Accounts.None)).Edits);

    [Fact]
    public void What_something_else_writes_is_left_alone() => Assert.Equal(0, Rule.Count(Allow(Aws("*"))));
}
