using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Iam.Rules;
using static RoleAnalyzers.Iam.Tests.Models;

namespace RoleAnalyzers.Iam.Tests.Rules;

public class Role2012Tests
{
    private static readonly Role2012PolicyTooLong Rule = new();

    [Theory]
    [InlineData(2048, 0)]
    [InlineData(2049, 1)]
    [InlineData(100_000, 1)]
    public void White_space_does_not_count(int length, int count)
    {
        const string Head = "{\"Id\":\"";
        const string Tail = "\"}";
        var text = $"{{ \"Id\" :\t\"{new string('a', length - Head.Length - Tail.Length)}\"\r\n{new string(' ', 2100)}}}";
        var findings = Rule.CheckText(text);
        Assert.Equal(count, findings.Length);
        Assert.All(findings, said => Assert.Equal(
            $"{text}: The trust policy has {length} characters without white space, and the default quota is 2048; make it shorter, or have the quota raised",
            said));
    }

    [Fact]
    public void What_is_not_wholly_known_is_left_alone()
    {
        Assert.Empty(Rule.CheckText($"{{\"Id\":\"{new string('a', 3000)}§\"}}"));
        Assert.Equal(0, Rule.Count(Allow(Aws("*"))));
        Assert.Single(Rule.Check(Policy() with { Document = T(new string('a', 2049)) }, Accounts.None));
    }
}
