using RoleAnalyzers.Iam.Text;
using static RoleAnalyzers.Iam.Tests.Models;

namespace RoleAnalyzers.Iam.Tests.Text;

public class PolicyTextTests
{
    [Theory]
    [InlineData("*", "*", Answer.Yes)]
    [InlineData("", "", Answer.Yes)]
    [InlineData("*", "", Answer.No)]
    [InlineData("{?}", "", Answer.Maybe)]
    [InlineData("{?}", "a:*", Answer.Maybe)]
    [InlineData("{?}b", "a", Answer.No)]
    [InlineData("a{?}b{?}c", "a-b-c", Answer.Maybe)]
    [InlineData("a{?}b{?}c", "a-c", Answer.No)]
    [InlineData("{word}", "", Answer.No)]
    [InlineData("{word}", "*", Answer.No)]
    [InlineData("{word}", "a:b", Answer.No)]
    [InlineData("{word}", "aws", Answer.Maybe)]
    [InlineData("{partition}", "aws-cn", Answer.Maybe)]
    [InlineData("{own}", "111122223333", Answer.Maybe)]
    [InlineData("{own}", "11112222333", Answer.No)]
    [InlineData("{own}", "11112222333x", Answer.No)]
    [InlineData("{own}{own}", "111122223333444455556666", Answer.Maybe)]
    public void Is(string text, string other, Answer answer) => Assert.Equal(answer, T(text).Is(other));

    [Theory]
    [InlineData("arn:aws", "arn:", Answer.Yes)]
    [InlineData("arn:aws", "arn:aws:", Answer.No)]
    [InlineData("", "a", Answer.No)]
    [InlineData("{?}", "", Answer.Yes)]
    [InlineData("arn:{?}", "arn:", Answer.Yes)]
    [InlineData("arn:{?}", "arn:aws", Answer.Maybe)]
    [InlineData("arn:{?}", "aws", Answer.No)]
    [InlineData("{?}", "role/", Answer.Maybe)]
    [InlineData("{word}", "role/", Answer.Maybe)]
    [InlineData("{word}", "a:b", Answer.No)]
    [InlineData("{word}:b", "a:b", Answer.Maybe)]
    [InlineData("{word}:b", ":b", Answer.No)]
    [InlineData("{own}", "1111", Answer.Maybe)]
    [InlineData("{own}", "role", Answer.No)]
    [InlineData("{own}", "1111222233334", Answer.No)]
    [InlineData("{own}{?}", "1111222233334", Answer.Maybe)]
    public void StartsWith(string text, string start, Answer answer) => Assert.Equal(answer, T(text).StartsWith(start));

    [Theory]
    [InlineData("10.0.0.0/0", "/0", Answer.Yes)]
    [InlineData("{?}/0", "/0", Answer.Yes)]
    [InlineData("10.0.0.0/{?}", "/0", Answer.Maybe)]
    [InlineData("10.0.0.0/{?}8", "/0", Answer.No)]
    [InlineData("{own}", "/0", Answer.No)]
    [InlineData("{word}", "/0", Answer.Maybe)]
    [InlineData("a", "/0", Answer.No)]
    public void EndsWith(string text, string end, Answer answer) => Assert.Equal(answer, T(text).EndsWith(end));

    [Theory]
    [InlineData("role/dev-*", Answer.Yes)]
    [InlineData("role/dev-?{?}", Answer.Yes)]
    [InlineData("role/dev", Answer.No)]
    [InlineData("role/{word}", Answer.No)]
    [InlineData("{own}:{partition}", Answer.No)]
    [InlineData("role/{?}", Answer.Maybe)]
    public void HasWildcard(string text, Answer answer) => Assert.Equal(answer, T(text).HasWildcard());

    [Theory]
    [InlineData("*", Answer.Yes)]
    [InlineData("sts:*", Answer.Yes)]
    [InlineData("STS:assumerole", Answer.Yes)]
    [InlineData("sts:Assume*", Answer.Yes)]
    [InlineData("sts:*Role", Answer.Yes)]
    [InlineData("sts:AssumeRol?", Answer.Yes)]
    [InlineData("sts:AssumeRole?", Answer.No)]
    [InlineData("sts:*Roles", Answer.No)]
    [InlineData("sts:TagSession", Answer.No)]
    [InlineData("", Answer.No)]
    [InlineData("sts:{?}", Answer.Maybe)]
    [InlineData("*{?}", Answer.Maybe)]
    [InlineData("{?}", Answer.Maybe)]
    [InlineData("iam:{?}", Answer.No)]
    public void Matches(string pattern, Answer answer) => Assert.Equal(answer, T(pattern).Matches("sts:AssumeRole"));

    [Theory]
    [InlineData("a:b:c", 6, "a|b|c")]
    [InlineData("a:b:c", 2, "a|b:c")]
    [InlineData("", 6, "")]
    [InlineData("::", 6, "||")]
    [InlineData("a{?}:b{own}c:{?}", 6, "a{…}|b${AWS::AccountId}c|{…}")]
    [InlineData("arn:aws:iam::{?}:role/a:b", 6, "arn|aws|iam||{…}|role/a:b")]
    public void Split(string text, int most, string pieces) =>
        Assert.Equal(pieces, string.Join("|", T(text).Split(':', most)));

    [Fact]
    public void Comparison_may_ignore_case()
    {
        Assert.Equal(Answer.Yes, T("AWS:principalorgid").Is("aws:PrincipalOrgID", StringComparison.OrdinalIgnoreCase));
        Assert.Equal(Answer.No, T("AWS:principalorgid").Is("aws:PrincipalOrgID"));
        Assert.Equal(Answer.Maybe, T("AWS:{?}").Is("aws:PrincipalOrgID", StringComparison.OrdinalIgnoreCase));
        Assert.Equal(Answer.Yes, T("AWS:requesttag/{?}").StartsWith("aws:RequestTag/", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Neighbouring_literals_are_one()
    {
        var joined = PolicyText.Of("a") + PolicyText.Of("b") + PolicyText.Hole(HoleKind.Word) + PolicyText.Empty + PolicyText.Of("c");
        Assert.Equal(T("ab{word}c"), joined);
        Assert.Equal(3, joined.Segments.Length);
    }
}
