using System.Globalization;
using RoleAnalyzers.Iam.Rules;
using RoleAnalyzers.Iam.Sessions;
using static RoleAnalyzers.Iam.Tests.Models;

namespace RoleAnalyzers.Iam.Tests.Rules;

public class Role1007Tests
{
    [Theory]
    [InlineData("ASIA1", Answer.No, 1)]
    [InlineData("ASIA{?}", Answer.No, 1)]
    [InlineData("ASIA1", Answer.Maybe, 0)]
    [InlineData("ASIA1", Answer.Yes, 0)]
    [InlineData("AKIA1", Answer.No, 0)]
    [InlineData("AKIA1", Answer.Maybe, 0)]
    [InlineData("AKIA1", Answer.Yes, 1)]
    [InlineData("AKIA{?}", Answer.Yes, 1)]
    [InlineData("{?}", Answer.No, 0)]
    [InlineData("{?}", Answer.Yes, 0)]
    [InlineData("A{?}", Answer.Yes, 0)]
    [InlineData("minioadmin", Answer.Yes, 0)]
    public void A_key_and_its_token(string key, Answer hasToken, int count)
    {
        var findings = Check(new(T(key), hasToken));
        Assert.Equal(count, findings.Length);
        Assert.All(findings, finding => Assert.Equal((KeyPart.AccessKey, 0), (finding.Part, finding.Edits.Length)));
    }

    [Theory]
    [InlineData("FwoGZXIvYXdzEBY", true)]
    [InlineData("1111222233334", true)]
    [InlineData("1111", true)]
    [InlineData("F{?}", true)]
    [InlineData("{?}111122223333{?}4", true)]
    [InlineData("111122223333", false)]
    [InlineData("1111{?}", false)]
    [InlineData("{own}", false)]
    [InlineData("{?}", false)]
    [InlineData("", false)]
    public void An_account_that_is_none_is_a_token_in_the_wrong_place(string account, bool isReported)
    {
        var findings = Check(new(T("{?}"), Answer.No) { Account = T(account) });
        Assert.Equal(isReported ? 1 : 0, findings.Length);
        Assert.All(findings, finding => Assert.Equal(KeyPart.Account, finding.Part));
        Assert.All(findings, finding => Assert.Equal([new Edit.UseSessionCredentials()], finding.Edits));
        Assert.Empty(Check(new(T("{?}"), Answer.Yes) { Account = T(account) }));
    }

    [Fact]
    public void A_session_token_is_one_whatever_its_text() =>
        Assert.Equal(KeyPart.Account, Assert.Single(Check(new(T("{?}"), Answer.No) { Account = T("{?}"), IsAccountToken = true })).Part);

    [Fact]
    public void A_temporary_key_lacks_its_token_where_the_account_stands()
    {
        Assert.Empty(Assert.Single(Check(new(T("ASIA1"), Answer.No) { Account = T("111122223333") })).Edits);
        Assert.Equal(
            [new Edit.UseSessionCredentials()],
            Assert.Single(Check(new(T("ASIA1"), Answer.No) { Account = T("FwoGZX") })).Edits);
    }

    [Fact]
    public void A_long_term_key_becomes_no_session() =>
        Assert.Empty(Assert.Single(Check(new(T("AKIA1"), Answer.No) { Account = T("production") })).Edits);

    [Fact]
    public void The_messages_name_the_remedy()
    {
        Assert.Equal(
            "The temporary access key ASIA1 is given without its session token, so that AWS accepts nothing that it signs; "
            + "give SessionAWSCredentials the key, its secret and its token",
            Message(new(T("ASIA1"), Answer.No)));
        Assert.Equal(
            "The long-term access key AKIA1 is given with a session token, so that AWS accepts nothing that it signs; "
            + "give BasicAWSCredentials the key and its secret",
            Message(new(T("AKIA1"), Answer.Yes)));
        Assert.Equal(
            "BasicAWSCredentials takes an account id where something else is given, and sends no session token; "
            + "give SessionAWSCredentials the key, its secret and its token",
            Message(new(T("{?}"), Answer.No) { IsAccountToken = true }));
    }

    private static string Message(KeyCredentials credentials)
    {
        var finding = Assert.Single(Check(credentials));
        return string.Format(CultureInfo.InvariantCulture, finding.Rule.Message, [.. finding.Arguments]);
    }

    private static ImmutableArray<Finding<KeyPart>> Check(KeyCredentials credentials) => [.. new Role1007KeyDoesNotFit().Check(credentials)];
}
