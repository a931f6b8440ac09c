using RoleAnalyzers.Iam.Rules;
using RoleAnalyzers.Iam.Sessions;
using static RoleAnalyzers.Iam.Tests.Models;
using static RoleAnalyzers.Iam.Tests.Rules.SessionChecks;

namespace RoleAnalyzers.Iam.Tests.Rules;

public class Role1010Tests
{
    private static readonly Role1010SessionRenewedAlways Rule = new();

    [Theory]
    [InlineData(900, 1)]
    [InlineData(960, 1)]
    [InlineData(961, 0)]
    [InlineData(3600, 0)]
    public void One_written_duration(double seconds, int count) => Assert.Equal(count, Check(Written(seconds)).Length);

    [Fact]
    public void Where_all_are_short_none_is_asked_for()
    {
        Assert.Equal([new Edit.RemoveDuration()], Assert.Single(Check(Written(900, 960))).Edits);
        Assert.Equal([new Edit.RemoveDuration()], Assert.Single(Check(Between(900, 950))).Edits);
        Assert.Empty(Assert.Single(Check(Written(900, 3600))).Edits);
        Assert.Empty(Assert.Single(Check(new RequestedDuration(List(SessionDuration.Written(900)).OrMore()))).Edits);
    }

    [Fact]
    public void What_may_be_longer()
    {
        Assert.Empty(Check());
        Assert.Empty(Check(Anything));
        Assert.Empty(Check(Between(900, 3600)));
    }

    [Fact]
    public void A_session_that_nobody_renews_may_be_short() =>
        Assert.Empty(Rule.Findings(Chained(Written(900))));

    [Fact]
    public void The_message_names_the_duration() => Assert.Equal(
        "AssumeRoleAWSCredentials renews a session 15 minutes before it ends, which leaves nearly nothing of 900 seconds, so that nearly every "
        + "use calls AssumeRole; leave the duration out",
        Rule.Message(Renewed(Written(900))));

    private static SessionRequest Renewed(params RequestedDuration[] durations) =>
        Request(SessionCall.AssumeRole, CredentialOrigin.Unknown) with { Durations = List(durations), IsRenewedEarly = true };

    private static ImmutableArray<Finding<SessionPart>> Check(params RequestedDuration[] durations) => Rule.Findings(Renewed(durations));
}
